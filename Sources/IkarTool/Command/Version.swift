/// The version of the program, after <https://semver.org>.
let ikarVersion = "0.1.0"
