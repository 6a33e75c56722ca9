/// FFmpeg's readers for the formats that recordings come in. The reader is named, never guessed: what looks like a film
/// and is a playlist, a list of files to join or subtitles is never taken for one.
enum RecordingFormat {
    /// The readers for a media type, the usual one first; none for what is no recording.
    static func demuxers(for mediaType: String) -> [String] { byType[mediaType] ?? [] }

    /// What recordings can be.
    static var mediaTypes: [String] { byType.keys.sorted() }

    private static let byType: [String: [String]] = [
        "video/mp4": ["mov"], "audio/mp4": ["mov"], "video/quicktime": ["mov"], "video/3gpp": ["mov"],
        "video/3gpp2": ["mov"], "audio/3gpp": ["mov"], "audio/3gpp2": ["mov"],
        "video/webm": ["matroska"], "audio/webm": ["matroska"], "video/x-matroska": ["matroska"],
        "audio/x-matroska": ["matroska"],
        "video/ogg": ["ogg"], "audio/ogg": ["ogg"], "video/x-msvideo": ["avi"], "video/x-flv": ["flv"],
        "video/x-ms-wmv": ["asf"], "video/mpeg": ["mpeg", "mpegvideo"],
        "video/mp2t": ["mpegts"],
        "audio/mpeg": ["mp3"], "audio/aac": ["aac"], "audio/wav": ["wav"], "audio/flac": ["flac"],
        "audio/amr": ["amr"], "audio/amr-wb": ["amr"], "audio/x-caf": ["caf"], "audio/aiff": ["aiff"],
    ]

    /// The decoders that may be used: what cameras, telephones and browsers record with. FFmpeg has some hundreds more.
    static let decoders = [
        "h264", "hevc", "vp8", "vp9", "libvpx", "libvpx-vp9", "av1", "libdav1d", "mpeg4", "h263", "mpeg1video",
        "mpeg2video", "mjpeg", "theora", "msmpeg4v3", "wmv2", "wmv3", "vc1", "flv", "prores",
        "aac", "mp3", "mp3float", "mp2", "mp2float", "opus", "libopus", "vorbis", "libvorbis", "flac", "alac", "ac3",
        "eac3", "amrnb", "amrwb", "libopencore_amrnb", "libopencore_amrwb", "speex", "libspeex", "wmav1", "wmav2",
        "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_f32le", "pcm_u8", "pcm_s8", "pcm_alaw",
        "pcm_mulaw", "adpcm_ima_qt", "adpcm_ima_wav", "adpcm_ms", "gsm_ms",
    ]

    /// The media type, once it is known whether there is a picture: some files with sound alone and with a film begin
    /// alike.
    static func mediaType(_ mediaType: String, hasPicture: Bool) -> String {
        guard let slash = mediaType.firstIndex(of: "/"),
            forEither.contains(String(mediaType[mediaType.index(after: slash)...]))
        else { return mediaType }
        return (hasPicture ? "video" : "audio") + mediaType[slash...]
    }

    private static let forEither: Set<String> = ["mp4", "webm", "ogg", "x-matroska", "3gpp", "3gpp2"]
}
