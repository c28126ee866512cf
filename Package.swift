// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

// The proof explores a million states, which takes minutes unless it is optimised also for tests.
let explored: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "clamshell",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "clamshell", targets: ["clamshell"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "CCurses",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "TerminalUI", swiftSettings: strict),
    .target(name: "CursesBackend", dependencies: ["CCurses", "TerminalUI"], swiftSettings: strict),
    .target(name: "RehabCore", swiftSettings: strict + explored),
    .target(name: "FigureDrawing", dependencies: ["RehabCore"], swiftSettings: strict + explored),
    .target(
      name: "Files", dependencies: [.product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
    .target(
      name: "ExerciseFiles", dependencies: ["Files", "RehabCore", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "ProgressStore",
      dependencies: [
        "Files", "RehabCore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "Wording", dependencies: ["RehabCore"], swiftSettings: strict),
    .target(name: "ScoreSheets", dependencies: ["RehabCore", "Wording"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["RehabCore", "Wording"], swiftSettings: strict),
    .target(name: "Coaching", dependencies: ["RehabCore", "Wording"], swiftSettings: strict),
    .target(
      name: "CoachApp", dependencies: ["Coaching", "FigureDrawing", "RehabCore", "TerminalUI", "Wording"],
      swiftSettings: strict),
    .executableTarget(
      name: "clamshell",
      dependencies: [
        "CoachApp", "Coaching", "CursesBackend", "ExerciseFiles", "FigureDrawing", "Files", "ProgressStore",
        "RehabCore", "Reports", "ScoreSheets", "TerminalUI", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["ExerciseFiles", "RehabCore", "TerminalUI"], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "CursesBackendTests", dependencies: ["CursesBackend", "TerminalUI", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RehabCoreTests",
      dependencies: [
        "ProgressStore", "RehabCore", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FigureDrawingTests", dependencies: ["FigureDrawing", "RehabCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExerciseFilesTests", dependencies: ["ExerciseFiles", "RehabCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgressStoreTests",
      dependencies: [
        "ProgressStore", "RehabCore", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["ProgressStore", "RehabCore", "Reports", "ScoreSheets", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WordingTests",
      dependencies: ["ProgressStore", "RehabCore", "TestSupport", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "ScoreSheetsTests", dependencies: ["RehabCore", "ScoreSheets", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CoachingTests", dependencies: ["Coaching", "RehabCore", "TestSupport", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "CoachAppTests",
      dependencies: [
        "CoachApp", "Coaching", "ExerciseFiles", "FigureDrawing", "RehabCore", "TerminalUI", "TestSupport",
        "Wording",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      // It runs the program as a person does; the dependency has the program built beside it.
      name: "EndToEndTests", dependencies: ["ProgressStore", "RehabCore", "TestSupport", "clamshell"],
      exclude: ["Goldens"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
