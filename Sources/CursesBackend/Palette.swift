internal import TerminalUI

/// Which ink each role is drawn with, by how many colours there are. All can be read on dark and on light
/// backgrounds, which a program cannot tell apart.
struct Palette {
  let depth: ColorDepth

  func ink(for role: ColorRole) -> Ink {
    switch depth {
    case .mono: monochrome(role)
    case .eight: eightColors(role)
    case .sixteen: sixteenColors(role)
    case .indexed256: indexed(role)
    case .direct: direct(role)
    }
  }

  private func monochrome(_ role: ColorRole) -> Ink {
    switch role {
    case .text, .green, .amber: Ink()
    case .muted, .track: Ink(emphasis: .dim)
    case .accent, .red: Ink(emphasis: .bold)
    case .solidDark, .solidDim: Ink(emphasis: .dim)
    case .solidLight, .solidBright: Ink()
    case .glowDark, .glowDim, .glowLight, .glowBright: Ink(emphasis: [.bold, .underline])
    case .spot: Ink(emphasis: .reverse)
    case .selection: Ink(emphasis: .reverse)
    }
  }

  private func eightColors(_ role: ColorRole) -> Ink {
    switch role {
    case .text: Ink()
    case .muted, .track: Ink(emphasis: .dim)
    case .accent: Ink(foreground: 6)
    case .green: Ink(foreground: 2)
    case .amber: Ink(foreground: 3)
    case .red: Ink(foreground: 1)
    case .selection: Ink(foreground: 7, background: 4)
    case .solidDark: Ink(emphasis: .dim)
    case .solidDim, .solidLight: Ink()
    case .solidBright: Ink(emphasis: .bold)
    case .glowDark: Ink(foreground: 6, emphasis: .dim)
    case .glowDim, .glowLight: Ink(foreground: 6)
    case .glowBright: Ink(foreground: 6, emphasis: .bold)
    case .spot: Ink(foreground: 1, emphasis: .bold)
    }
  }

  private func sixteenColors(_ role: ColorRole) -> Ink {
    switch role {
    // Not colour 8 for words: it is hard to read in many themes, and the background itself in some.
    case .muted: Ink(emphasis: .dim)
    case .track: Ink(foreground: 8)
    case .selection: Ink(foreground: 15, background: 4)
    case .solidDark: Ink(foreground: 8)
    case .glowDark, .glowDim: Ink(foreground: 6)
    case .glowLight, .glowBright: Ink(foreground: 14)
    case .text, .accent, .green, .amber, .red, .solidDim, .solidLight, .solidBright, .spot: eightColors(role)
    }
  }

  private func indexed(_ role: ColorRole) -> Ink {
    switch role {
    case .text: Ink()
    case .muted: Ink(foreground: 245)
    case .accent: Ink(foreground: 38)
    case .green: Ink(foreground: 71)
    case .amber: Ink(foreground: 172)
    case .red: Ink(foreground: 167)
    case .selection: Ink(foreground: 231, background: 24)
    case .track: Ink(foreground: 243)
    case .solidDark: Ink(foreground: 240)
    case .solidDim: Ink(foreground: 244)
    case .solidLight: Ink(foreground: 248)
    case .solidBright: Ink(foreground: 252)
    case .glowDark: Ink(foreground: 24)
    case .glowDim: Ink(foreground: 31)
    case .glowLight: Ink(foreground: 38)
    case .glowBright: Ink(foreground: 45)
    case .spot: Ink(foreground: 167, emphasis: .bold)
    }
  }

  private func direct(_ role: ColorRole) -> Ink {
    switch role {
    case .text: Ink()
    case .muted: Ink(foreground: 0x8A8A8A)
    case .accent: Ink(foreground: 0x00A5C8)
    case .green: Ink(foreground: 0x4FA65B)
    case .amber: Ink(foreground: 0xD08700)
    case .red: Ink(foreground: 0xD75F5F)
    case .selection: Ink(foreground: 0xFFFFFF, background: 0x005F87)
    case .track: Ink(foreground: 0x767676)
    case .solidDark: Ink(foreground: 0x5C5C60)
    case .solidDim: Ink(foreground: 0x828286)
    case .solidLight: Ink(foreground: 0xA8A8AA)
    case .solidBright: Ink(foreground: 0xD0D0CE)
    case .glowDark: Ink(foreground: 0x00607E)
    case .glowDim: Ink(foreground: 0x0083A4)
    case .glowLight: Ink(foreground: 0x00A5C8)
    case .glowBright: Ink(foreground: 0x30D0F0)
    case .spot: Ink(foreground: 0xD75F5F, emphasis: .bold)
    }
  }
}

/// What the terminal draws a role with.
struct Ink: Hashable, Sendable {
  /// Colours as the terminal numbers them; nil is the terminal's own.
  var foreground: Int32?
  var background: Int32?

  /// What makes up for colours that there are not.
  var emphasis: Emphasis = []
}
