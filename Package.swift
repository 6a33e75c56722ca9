// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

// Targets that call C also mark every unsafe expression, so that `unsafe` can be searched.
let settingsBesideC: [SwiftSetting] = settings + [.strictMemorySafety()]

let package = Package(
    name: "screen",
    products: [
        .library(name: "ResumeParse", targets: ["ResumeParse"]),
        .library(name: "Scoring", targets: ["Scoring"]),
        .library(name: "ScreenEngine", targets: ["ScreenEngine"]),
        .executable(name: "screen", targets: ["screen"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
    ],
    targets: [
        .systemLibrary(name: "CPoppler", pkgConfig: "poppler", providers: [.apt(["libpoppler-private-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
        .systemLibrary(name: "CFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
        .target(
            name: "CPopplerPaint",
            dependencies: ["CPoppler", "CFreeType"],
            cxxSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
            // Inflates the streams of PDFs; poppler, libzip and libxml2 have it loaded anyway.
            linkerSettings: [.linkedLibrary("z")]),
        .target(
            name: "ResumeParse",
            dependencies: ["CPopplerPaint", "CXML2", "CZip"],
            swiftSettings: settingsBesideC,
            plugins: ["EmbedData"]),
        .target(name: "Scoring", dependencies: ["ResumeParse"], swiftSettings: settings, plugins: ["EmbedData"]),
        .target(
            name: "ScreenEngine",
            dependencies: [
                "Scoring", "ResumeParse", "CSeccomp", "CSQLite", "CZlib",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settingsBesideC),
        .executableTarget(
            name: "screen",
            dependencies: [
                "ScreenEngine", "Scoring", "ResumeParse",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings,
            // Takes a tenth off the time of reading; malloc and free of all libraries go to it.
            linkerSettings: [.linkedLibrary("mimalloc")]),
        // The server of `screen serve` with a static answer to compare with; see Benchmarks/http.
        .executableTarget(
            name: "http-benchmark",
            dependencies: ["ScreenEngine", .product(name: "Hummingbird", package: "hummingbird")],
            path: "Benchmarks/http",
            exclude: [
                "bench-http.sh", "growth.sh", "server.sh", "seed.sql", "paced.lua", "pages.lua", "moves.lua",
            ],
            swiftSettings: settings, linkerSettings: [.linkedLibrary("mimalloc")]),
        .target(
            name: "TestSupport",
            dependencies: [
                "ResumeParse",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        // Tries what a confined process may not do; the tests start it.
        .executableTarget(
            name: "ConfinementProbe", dependencies: ["ScreenEngine"], path: "Tests/ConfinementProbe",
            swiftSettings: settings, linkerSettings: [.linkedLibrary("mimalloc")]),
        .testTarget(name: "ResumeParseTests", dependencies: ["ResumeParse", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ScoringTests", dependencies: ["Scoring", "ResumeParse", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ScreenEngineTests",
            dependencies: [
                "ScreenEngine", "Scoring", "ResumeParse", "TestSupport", "ConfinementProbe", "CZlib",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "screen", "ScreenEngine", "Scoring", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        .plugin(name: "EmbedData", capability: .buildTool(), dependencies: ["EmbedDataTool"]),
        .executableTarget(name: "EmbedDataTool", path: "Plugins/EmbedDataTool", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
