internal import SystemPackage

/// Takes a picture and the sound out of a recording with FFmpeg.
///
/// A recording is a stranger's file. The programs run confined (`ProgramRun`): no network, nothing to write to but their
/// folder, bounded time, memory and files. Beside that they are told to open files only, to take the file for what its
/// first bytes say and for nothing else, and to use a short list of decoders.
struct RecordingProcessor: Sendable {
    /// What came out of a recording.
    struct Product: Sendable {
        /// What is in it.
        var content: RecordingContent
        /// What it is, now that this is known.
        var mediaType: String
        /// How long it is, in milliseconds.
        var duration: Int?
        /// A picture of the film (JPEG).
        var thumbnail: FilePath?
        /// The sound (AAC in MP4), unless the recording itself is sound.
        var sound: FilePath?
        /// What is wanting.
        var problem: RecordingProblem?
    }

    let tools: RecordingTools
    /// The bounds of a run.
    var bounds = RecordingBounds()

    /// The name of the recording in its folder.
    static let input = "recording"
    private static let picture = "thumbnail.jpg"
    private static let track = "sound.m4a"

    /// Works on the file ``input`` in a folder; the products are there too.
    ///
    /// - Parameters:
    ///   - mediaType: what the file's first bytes say.
    ///   - size: its bytes.
    /// - Throws: `RecordingProblem`, where nothing can be had: `crashed` may go well another time.
    func process(_ folder: ScratchFolder, mediaType: String, size: Int) async throws -> Product {
        let (content, demuxer) = try await probe(folder, mediaType)
        let time = bounds.processorTime(seconds: content.claimedSeconds, size: size)
        var product = Product(
            content: content, mediaType: RecordingFormat.mediaType(mediaType, hasPicture: content.hasPicture))
        let source = Source(folder: folder, demuxer: demuxer, product: product, time: time)
        let measured = try await goThrough(source)
        product.duration = bounds.milliseconds(claimed: content.claimedSeconds, measured: measured)
        if product.needsTrack, measured != nil {
            product.sound = ScratchFile.path(RecordingProcessor.track, in: folder)
        }
        if content.hasPicture {
            product.thumbnail = try await takePicture(source, at: bounds.pictureTime(product.duration))
        }
        product.problem = RecordingProcessor.problem(of: product)
        if product.problem == .unreadable { throw RecordingProblem.unreadable }
        return product
    }

    private struct Source {
        var folder: ScratchFolder
        var demuxer: String
        var product: Product
        var time: Int
    }

    private static func problem(of product: Product) -> RecordingProblem? {
        let lacksPicture = product.content.hasPicture && product.thumbnail == nil
        let lacksSound = product.needsTrack && product.sound == nil
        switch (lacksPicture, lacksSound) {
        case (true, true): return .unreadable
        case (true, false): return product.sound == nil ? .unreadable : .pictureLost
        case (false, true): return product.content.hasPicture ? .soundLost : .unreadable
        case (false, false): return product.content.hasPicture || product.duration != nil ? nil : .unreadable
        }
    }

    // MARK: Runs

    /// What is in it, and the reader that says so.
    private func probe(_ folder: ScratchFolder, _ mediaType: String) async throws -> (RecordingContent, String) {
        for demuxer in RecordingFormat.demuxers(for: mediaType) {
            let arguments =
                reading(demuxer) + [
                    "-show_entries", RecordingContent.entries, "-of", "json", RecordingProcessor.input,
                ]
            let output = try await run(tools.ffprobe, arguments, in: folder, time: bounds.leastTime)
            if let output, let content = RecordingContent(output) { return (content, demuxer) }
        }
        throw RecordingProblem.unreadable
    }

    /// Goes through the whole recording: writes the sound where it has to have a track of its own, and measures.
    ///
    /// - Returns: microseconds, where FFmpeg came to an end.
    private func goThrough(_ source: Source) async throws -> Int? {
        let (content, needsTrack) = (source.product.content, source.product.needsTrack)
        let sound = needsTrack ? RecordingProcessor.sound(bounds) : []
        // Copied to nowhere, without being decoded: a film may be longer than its sound.
        func measuring(_ stream: String) -> [String] { ["-map", stream, "-c", "copy", "-f", "null", "-"] }
        var attempts = [measuring(content.hasPicture ? "0:V:0" : "0:a:0") + sound]
        // A picture that can't be made out must not cost the sound.
        if needsTrack, content.hasPicture { attempts.append(sound) }
        for outputs in attempts {
            var arguments = ["-nostdin", "-nostats", "-progress", "pipe:1"] + reading(source.demuxer)
            arguments += ["-t", String(bounds.mostSeconds), "-i", RecordingProcessor.input] + outputs
            let output = try await run(tools.ffmpeg, arguments, in: source.folder, time: source.time)
            if let output, let measured = RecordingProgress.microseconds(output) { return measured }
        }
        return nil
    }

    private static func sound(_ bounds: RecordingBounds) -> [String] {
        [
            "-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact",
            "-c:a", "aac", "-b:a", "96k", "-ac", "1", "-threads", "1", "-fs", String(bounds.mostOutput), "-f", "ipod",
            "-y", track,
        ]
    }

    private func takePicture(_ source: Source, at seconds: Double) async throws -> FilePath? {
        // Past the end of a recording that is shorter than it says, the beginning is tried.
        for moment in seconds > 0 ? [seconds, 0] : [0] {
            var arguments = ["-nostdin"] + reading(source.demuxer)
            arguments += ["-ss", String(moment), "-i", RecordingProcessor.input, "-map", "0:V:0", "-frames:v", "1"]
            arguments += ["-an", "-sn", "-dn", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
            arguments += ["-vf", RecordingProcessor.scaling, "-q:v", "4", "-fs", String(bounds.mostOutput)]
            arguments += ["-f", "image2", "-update", "1", "-y", RecordingProcessor.picture]
            _ = try await run(tools.ffmpeg, arguments, in: source.folder, time: source.time)
            if let file = ScratchFile.path(RecordingProcessor.picture, in: source.folder) { return file }
        }
        return nil
    }

    /// The longer side has 640 pixels at most; JPEG has no transparency and full range.
    private static let scaling =
        "scale=w='min(640,iw)':h='min(640,ih)':force_original_aspect_ratio=decrease,format=yuvj420p"

    /// What both programs are told of a stranger's file.
    private func reading(_ demuxer: String) -> [String] {
        [
            "-v", "quiet", "-protocol_whitelist", "file", "-codec_whitelist",
            RecordingFormat.decoders.joined(separator: ","), "-max_pixels", String(bounds.mostPixels), "-threads", "1",
            "-f", demuxer,
        ]
    }

    /// The output of a program that came to its end; nothing where it said that the recording is no good.
    private func run(
        _ program: FilePath, _ arguments: [String], in folder: ScratchFolder, time: Int
    ) async throws -> [UInt8]? {
        let run = ProgramRun(
            launcher: tools.launcher, program: program, arguments: arguments, processorTime: time,
            memory: bounds.memory, niceness: bounds.niceness)
        let (ending, output) = try await run.run(in: folder, input: [])
        try Task.checkCancellation()
        switch ending {
        case .finished(status: 0): return output
        case .finished: return nil
        case .timedOut: throw RecordingProblem.overdue
        case .crashed: throw RecordingProblem.crashed
        }
    }
}

extension RecordingProcessor.Product {
    /// Whether the sound has to be taken out to be heard alone.
    fileprivate var needsTrack: Bool { content.hasSound && !mediaType.hasPrefix("audio/") }
}
