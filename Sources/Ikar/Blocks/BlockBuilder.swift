enum BlockBuilder {
    static func blocks(of tree: PageTree) -> BlockTable { BlockTable() }
}
