// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "clamshell",
  platforms: [.macOS(.v14)],
  dependencies: [
  ],
  targets: [
    .target(name: "RehabCore", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
