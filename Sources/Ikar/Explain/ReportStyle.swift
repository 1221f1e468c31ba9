/// How the HTML report looks: one style sheet, with the colours of the labels from one table.
enum ReportStyle {
    /// The hue of a label's tint, 0 to 360 degrees; nil for grey. Labels that often stand beside each other are far apart.
    static func hue(_ label: BlockLabel) -> Int? {
        switch label {
        case .title: 262
        case .byline: 284
        case .caption: 306
        case .navigation: 215
        case .newsletter: 28
        case .contact: 172
        case .footer: 234
        case .legal: 62
        case .share: 192
        case .related: 140
        case .comments: 330
        case .advert: 2
        case .consent: 46
        case .login: 248
        case .tags: 96
        case .other: nil
        }
    }

    /// The style sheet.
    static var sheet: String {
        let labels = BlockLabel.allCases.map { label in
            hue(label).map { ".l-\(label.rawValue){--h:\($0)}" } ?? ".l-\(label.rawValue){--h:0;--c:0}"
        }
        return base + labels.joined(separator: "\n") + "\n"
    }

    private static let base = """
        :root{color-scheme:light dark;--ground:#fff;--ink:#1b1c1e;--soft:#5c6068;--line:#e3e4e7;--card:#fff;
        --good:#1a7f5a;--bad:#b3403a;--tint-c:62%;--tint-l:94%;--edge:hsl(var(--h) calc(var(--c,1)*48%) 60%);
        --name:hsl(var(--h) calc(var(--c,1)*50%) 30%);--faded:#4a4e56;--shadow:0 6px 24px #0002,0 1px 3px #0002}
        @media (prefers-color-scheme:dark){:root{--ground:#16171a;--ink:#e6e7ea;--soft:#9ba0a9;--line:#2e3036;
        --card:#202227;--good:#5cc79c;--bad:#f08a80;--tint-c:26%;--tint-l:17%;--faded:#b4b8c0;
        --shadow:0 6px 24px #000a,0 0 0 1px #3a3d44}}
        *{box-sizing:border-box}
        .b,.legend li,.strip i{--edge:hsl(var(--h) calc(var(--c,1)*48%) 58%);
        --name:hsl(var(--h) calc(var(--c,1)*55%) 28%);--tint:hsl(var(--h) calc(var(--c,1)*var(--tint-c)) var(--tint-l))}
        @media (prefers-color-scheme:dark){.b,.legend li,.strip i{--edge:hsl(var(--h) calc(var(--c,1)*38%) 52%);
        --name:hsl(var(--h) calc(var(--c,1)*45%) 78%)}}
        html{background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%;
        font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Hebrew","DejaVu Sans",sans-serif}
        body{margin:0 auto;padding:2.5rem 1.5rem 18rem;max-inline-size:74rem}
        header{margin-block-end:2.5rem;border-block-end:1px solid var(--line);padding-block-end:1.75rem}
        h1{font-size:1.65rem;line-height:1.25;letter-spacing:-.01em;margin:.15rem 0 .35rem;font-weight:650;text-wrap:balance}
        .brand,.source{margin:0;color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
        .brand{font-weight:650;letter-spacing:.02em}
        .facts{display:flex;flex-wrap:wrap;gap:.75rem 2.75rem;margin:1.35rem 0 1.25rem}
        .facts dt{color:var(--soft);font-size:.8125rem}
        .facts dd{margin:0;font-size:1.25rem;font-weight:600;font-variant-numeric:tabular-nums}
        .facts small{font-size:.8125rem;font-weight:400;color:var(--soft)}
        .strip{display:flex;block-size:.875rem;border-radius:.25rem;overflow:hidden;border:1px solid var(--line)}
        .strip i{flex-basis:0;min-inline-size:0;background:var(--edge)}
        .strip .kept{background:var(--ground)}
        .note{margin:1rem 0 0;padding:.6rem .9rem;border-inline-start:3px solid var(--bad);background:var(--card)}
        .legend{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;list-style:none;padding:0;margin:1rem 0 0;
        font-size:.875rem;color:var(--soft)}
        .legend i{display:inline-block;inline-size:.8em;block-size:.8em;margin-inline-end:.45em;border-radius:2px;
        vertical-align:-.05em;background:var(--tint);border:1px solid var(--edge)}
        .legend .kept i{background:var(--ground);border:1px solid var(--soft)}
        .legend b{color:var(--ink);font-weight:550}
        details{margin-block-start:1.1rem;font-size:.875rem;color:var(--soft)}
        summary{cursor:pointer;inline-size:fit-content}
        details p{max-inline-size:46rem;margin:.6rem 0 0}
        .b{position:relative;display:grid;grid-template-columns:minmax(0,1fr) 19rem;column-gap:1.75rem;
        padding:.34rem .9rem;border-inline-start:3px solid transparent}
        .d{background:var(--tint);border-inline-start-color:var(--edge);color:var(--faded);font-size:.875rem;line-height:1.4;
        padding-block:.16rem}
        .k{padding-block:.45rem}
        .k + .d,.d + .k{margin-block-start:.3rem}
        .t{margin:0;white-space:pre-line;overflow-wrap:anywhere;max-inline-size:44rem}
        .k .t{font-family:ui-serif,Charter,"Iowan Old Style","Noto Serif","Noto Serif Hebrew","David CLM",Georgia,serif;
        font-size:1.0938rem;line-height:1.62}
        .heading .t{font-weight:650}
        .k.heading .t{font-size:1.25rem;line-height:1.35;padding-block-start:.4rem}
        .listItem .t{display:list-item;list-style:disc inside}
        .quote .t{border-inline-start:2px solid var(--line);padding-inline-start:1rem}
        .caption .t{font-style:italic}
        .code .t{white-space:pre-wrap;font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.875rem}
        .m{display:flex;align-items:center;gap:.7rem;block-size:1.65rem;font-size:.8125rem;
        font-variant-numeric:tabular-nums;color:var(--soft)}
        .n{color:inherit;text-decoration:none;min-inline-size:2.2rem;text-align:end;opacity:.75;border-radius:3px}
        .n:hover{text-decoration:underline}
        .n:focus-visible{outline:2px solid var(--ink);outline-offset:2px;opacity:1}
        .l{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
        .d .m{block-size:1.3rem}
        .d .l{color:var(--name);font-weight:550}
        .s{position:relative;inline-size:5.5rem;block-size:.375rem;border-radius:3px;background:var(--line)}
        .d .s{background:color-mix(in srgb,var(--edge) 25%,transparent)}
        .s::before{content:"";position:absolute;inset-block:0;inset-inline-start:0;inline-size:var(--s);border-radius:3px;
        background:var(--good)}
        .d .s::before{background:var(--edge)}
        .s::after{content:"";position:absolute;inset-block:-3px;inset-inline-start:var(--t);inline-size:1.5px;
        background:var(--ink);opacity:.55}
        .v{inline-size:2.1rem;text-align:end;color:var(--ink)}
        .r{position:absolute;z-index:1;inset-block-start:2.1rem;inset-inline-end:.5rem;inline-size:20.5rem;
        padding:.8rem 1rem .9rem;background:var(--card);color:var(--ink);border-radius:.5rem;box-shadow:var(--shadow);
        font:.8125rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;text-align:start;
        visibility:hidden;opacity:0;transition:opacity .12s .12s,visibility 0s .24s}
        .b:hover>.r,.b:focus-within>.r,.b:target>.r{visibility:visible;opacity:1;transition:opacity .12s .12s}
        .b:hover>.r,.b:focus-within>.r{z-index:3}
        .b:hover,.b:target{box-shadow:inset -2px 0 0 var(--soft)}
        [dir=rtl] .b:hover,[dir=rtl] .b:target{box-shadow:inset 2px 0 0 var(--soft)}
        .r p{margin:0;font-weight:550;text-wrap:pretty}
        .r table{border-collapse:collapse;inline-size:100%;margin-block-start:.6rem;font-variant-numeric:tabular-nums}
        .r th{font-weight:400;text-align:start;padding:.1rem 0;overflow-wrap:anywhere}
        .r td{text-align:end;padding:.1rem 0 .1rem .7rem;white-space:nowrap;color:var(--soft)}
        .r .up{color:var(--good)} .r .down{color:var(--bad)}
        .r [title]{text-decoration:underline dotted var(--line) 1px;text-underline-offset:.25em;cursor:help}
        .r tfoot td{color:var(--ink)}
        .r tfoot tr:first-child>*{border-block-start:1px solid var(--line);padding-block-start:.3rem}
        .r tbody tr:last-child>*{padding-block-end:.35rem}
        .r tfoot tr:last-child>*{font-weight:600}
        @media (max-width:56rem){body{padding-inline:.75rem}.b{grid-template-columns:minmax(0,1fr)}
        .m{block-size:1.4rem}.s{flex:0 1 7rem}.r{inset-block-start:100%;inset-inline:.5rem;inline-size:auto}}
        @media (prefers-reduced-motion:reduce){.r{transition:none!important}}
        @media print{body{padding:0}.r{display:none}.b{break-inside:avoid}*{print-color-adjust:exact}}

        """
}
