/// Walks JSON-LD and gathers ``StructuredData``. One pass over the tree in document order; contents of members that
/// cannot lead to the main thing are passed over as a whole.
struct EntityReader {
    private typealias Property = SchemaVocabulary.Property
    private typealias Role = SchemaVocabulary.Role

    /// An object with the places of the properties that were found in it.
    private struct Entity {
        var role: Role
        var properties: [Int]

        func value(_ property: Property) -> Int? {
            properties[property.rawValue] < 0 ? nil : properties[property.rawValue]
        }
    }

    /// Entities read of one page, authors kept of one entity, references followed: bounds against pages that
    /// describe everything.
    private static let maxEntities = 256
    private static let maxAuthors = 16
    private static let maxBodies = 8

    private let tree: JSONTree
    private var entities: [Entity] = []
    private var result = StructuredData()
    /// Places of the named objects by `@id`, made at the first reference.
    private var identified: [String: Int]?

    init(_ tree: JSONTree) { self.tree = tree }

    mutating func read() -> StructuredData {
        collect()
        readMain()
        readBodies()
        return result
    }

    /// Finds the entities in places that lead to the main thing.
    private mutating func collect() {
        var at = 0
        while at < tree.count, entities.count < Self.maxEntities {
            let kind = tree.kinds[at]
            let name = tree.names[at]
            let leads = name.isEmpty || SchemaVocabulary.leading.contains(tree.text, name)
            guard leads, kind == .object || kind == .array else {
                at = tree.ends[at]
                continue
            }
            if kind == .object { add(at) }
            at += 1
        }
    }

    private mutating func add(_ object: Int) {
        var properties = [Int](repeating: -1, count: Property.allCases.count)
        var child = object + 1
        while child < tree.ends[object] {
            if let property = SchemaVocabulary.properties.find(tree.text, tree.names[child]),
                properties[property.rawValue] < 0
            {
                properties[property.rawValue] = child
            }
            child = tree.ends[child]
        }
        let type = properties[Property.type.rawValue]
        guard type >= 0, let role = role(type) else { return }
        let entity = Entity(role: role, properties: properties)
        entities.append(entity)
        note(entity)
    }

    /// The strongest role among an entity's types.
    private mutating func role(_ type: Int) -> Role? {
        var strongest: Role?
        for value in elements(type) where tree.kinds[value] == .string {
            let role = SchemaVocabulary.role(tree.text, tree.contents[value])
            if role.rank.rawValue >= strongest?.rank.rawValue ?? 0 { strongest = role }
            let name = tree.string(value).split(separator: "/").last.map(String.init) ?? ""
            if !name.isEmpty, !result.types.contains(name) { result.types.append(name) }
        }
        return strongest
    }

    /// Notes what an entity says by merely being there.
    private mutating func note(_ entity: Entity) {
        switch entity.role {
        case .article: result.isArticle = true
        case .product: result.isProduct = true
        case .forum, .question: result.isForum = true
        case .listing: result.isListing = true
        default: break
        }
        if let free = entity.value(.isAccessibleForFree), tree.kinds[free] != .object {
            let word = tree.string(free).lowercased()
            if word == "false" || word == "no" { result.isPaywalled = true }
        }
    }

    /// Takes the facts from the strongest entity, then the gaps from page and site.
    private mutating func readMain() {
        var main: Entity?
        var headlines: Set<String> = []
        for entity in entities {
            if entity.role == .article, let headline = line(entity, [.headline, .name]) {
                headlines.insert(headline)
            }
            if strength(entity) > main.map(strength) ?? 0 { main = entity }
        }
        result.articleCount = headlines.count
        if let main { readFacts(main) }
        for entity in entities where entity.role.rank == .page { readFacts(entity) }
        for rank in [SchemaVocabulary.Rank.site, .organization] where result.publisher == nil {
            let named = entities.first { $0.role.rank == rank }
            result.publisher = named.flatMap { line($0, [.name]) }
        }
    }

    /// How strong a claim an entity has to be the main thing: its rank, then how much it says.
    private func strength(_ entity: Entity) -> Int {
        let rank = entity.role.rank
        guard rank.rawValue >= SchemaVocabulary.Rank.page.rawValue else { return 0 }
        let telling: [Property] = [.headline, .articleBody, .datePublished, .author]
        let told = telling.filter { entity.value($0) != nil }.count
        return rank.rawValue * (telling.count + 1) + told
    }

    /// Fills what is not known yet from an entity.
    private mutating func readFacts(_ entity: Entity) {
        let isQuestion = entity.role == .question
        result.headline =
            result.headline ?? line(entity, isQuestion ? [.name, .headline] : [.headline, .name])
        if result.authors.isEmpty {
            for property in [Property.author, .creator] where result.authors.isEmpty {
                result.authors = entity.value(property).map { names($0) } ?? []
            }
        }
        if result.publisher == nil {
            for property in [Property.publisher, .sourceOrganization] where result.publisher == nil {
                result.publisher = entity.value(property).flatMap { names($0).first }
            }
        }
        result.datePublished =
            result.datePublished ?? line(entity, [.datePublished, .uploadDate, .dateCreated])
        result.dateModified = result.dateModified ?? line(entity, [.dateModified])
        result.section = result.section ?? line(entity, [.articleSection])
        result.description = result.description ?? line(entity, [.description, .abstract])
        result.image = result.image ?? address(entity, [.image, .thumbnailUrl])
        result.url = result.url ?? address(entity, [.url, .mainEntityOfPage])
        result.language = result.language ?? line(entity, [.inLanguage])
    }

    /// Gathers the texts of articles, postings and answers, and what products say of themselves.
    private mutating func readBodies() {
        var bodies: [String] = []
        for entity in entities where bodies.count < Self.maxBodies {
            let properties: [Property]
            switch entity.role {
            case .article, .work, .forum, .question, .answer: properties = [.articleBody, .reviewBody, .text]
            case .product: properties = [.description]
            default: continue
            }
            for property in properties {
                guard let value = entity.value(property), tree.kinds[value] == .string,
                    let body = PlainText.paragraphs(tree.text[tree.contents[value]]), !bodies.contains(body)
                else { continue }
                bodies.append(body)
            }
        }
        result.bodies = result.isForum ? bodies : bodies.sorted { $0.utf8.count > $1.utf8.count }
    }
}

// Values: what may be written as a string, as an object, or as an array of either.
extension EntityReader {
    /// The elements of an array, or the value itself.
    private func elements(_ value: Int) -> [Int] {
        guard tree.kinds[value] == .array else { return [value] }
        var elements: [Int] = []
        var child = value + 1
        while child < tree.ends[value], elements.count < Self.maxAuthors {
            elements.append(child)
            child = tree.ends[child]
        }
        return elements
    }

    /// The member of an object, nil when there is none.
    private func member(_ name: Property, of object: Int) -> Int? {
        var child = object + 1
        while child < tree.ends[object] {
            if SchemaVocabulary.properties.find(tree.text, tree.names[child]) == name { return child }
            child = tree.ends[child]
        }
        return nil
    }

    /// A string's text on one line, nil for other values.
    private func line(_ value: Int) -> String? {
        switch tree.kinds[value] {
        case .string: PlainText.markupLine(tree.text[tree.contents[value]])
        case .literal, .object, .array: nil
        }
    }

    /// The first of the properties that is a string, or a list or object that begins with one.
    private func line(_ entity: Entity, _ properties: [Property]) -> String? {
        for property in properties {
            guard let value = entity.value(property) else { continue }
            for element in elements(value) {
                let isObject = tree.kinds[element] == .object
                if let line = isObject ? member(.name, of: element).flatMap({ self.line($0) }) : line(element)
                {
                    return line
                }
            }
        }
        return nil
    }

    /// The first of the properties that holds an address: a string, or an object with `url` or `@id`.
    private func address(_ entity: Entity, _ properties: [Property]) -> String? {
        for property in properties {
            guard let value = entity.value(property), let first = elements(value).first else { continue }
            if tree.kinds[first] == .object {
                let member = member(.url, of: first) ?? member(.id, of: first)
                if let address = member.flatMap({ self.line($0) }) { return address }
            } else if let address = line(first) {
                return address
            }
        }
        return nil
    }

    /// The names in a value: strings, objects' names, and names of entities described elsewhere.
    private mutating func names(_ value: Int) -> [String] {
        var names: [String] = []
        for element in elements(value) {
            if tree.kinds[element] != .object {
                if let name = line(element) { names.append(name) }
            } else if let name = member(.name, of: element) {
                names += elements(name).compactMap { line($0) }
            } else if let id = member(.id, of: element).flatMap({ line($0) }), let name = lookUp(id) {
                names.append(name)
            }
        }
        return names
    }

    /// The name of the object with this `@id`.
    private mutating func lookUp(_ id: String) -> String? {
        if identified == nil {
            var table: [String: Int] = [:]
            for object in 0..<tree.count where tree.kinds[object] == .object {
                guard let id = member(.id, of: object).flatMap({ line($0) }),
                    let name = member(.name, of: object)
                else { continue }
                table[id] = name
            }
            identified = table
        }
        return identified?[id].flatMap { line($0) }
    }
}
