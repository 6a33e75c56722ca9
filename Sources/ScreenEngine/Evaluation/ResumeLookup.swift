internal import SystemPackage

/// Finds the resume that a label means: by its path below `resumes`, or by that path without the ending.
struct ResumeLookup {
    /// The paths below `resumes`, in order.
    let names: [String]
    private var places: [String: [Int]] = [:]

    /// Takes the files below a folder.
    init(_ files: [FilePath], below folder: FilePath) {
        let paths = files.map { FilePath(root: nil, $0.components.dropFirst(folder.components.count)) }
        names = paths.map(\.string)
        for (place, path) in paths.enumerated() {
            var stem = path
            stem.extension = nil
            places[stem.string, default: []].append(place)
        }
        // A whole path means that file, even where another one's is the same up to the ending.
        for (place, name) in names.enumerated() { places[name] = [place] }
    }

    /// The place of a label's resume. Throws where there is none, or more than one.
    func place(of label: CorpusLabel) throws(ScreeningError) -> Int {
        let found = places[label.resume] ?? []
        if found.count == 1 { return found[0] }
        let problem =
            found.isEmpty
            ? "there is no resumes/\(label.resume)"
            : "\(found.map { names[$0] }.joined(separator: " and ")) are both meant; give the ending too"
        throw label.error("resume: \(problem)")
    }
}
