internal import SystemPackage

/// FFmpeg's programs, where they are installed. Each is run confined, on one recording at a time.
struct RecordingTools: Sendable, Hashable {
    /// This program, whose `confined` command shuts itself in and becomes one of the others.
    var launcher: FilePath
    /// Takes sound and pictures out of recordings.
    var ffmpeg: FilePath
    /// Says what is in a recording.
    var ffprobe: FilePath

    /// What is installed, looked for in the folders of `PATH`; nothing where one of the two is missing.
    static func installed(launcher: FilePath = .currentExecutable) -> RecordingTools? {
        guard let ffmpeg = OutsideTools.find("ffmpeg"), let ffprobe = OutsideTools.find("ffprobe") else { return nil }
        return RecordingTools(launcher: launcher, ffmpeg: ffmpeg, ffprobe: ffprobe)
    }
}
