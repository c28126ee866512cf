/// Which characters the terminal can show.
public enum Charset: Hashable, Sendable {
  case unicode
  case ascii

  /// One of two spellings of the same sign.
  public func either(_ unicode: Character, or ascii: Character) -> Character {
    self == .unicode ? unicode : ascii
  }

  /// What stands for text that was left out.
  var ellipsis: String { self == .unicode ? "…" : "..." }

  /// The character itself, or the nearest one that this character set has.
  public func spelling(of character: Character) -> Character {
    if self == .unicode || character.isASCII { return character }
    return asciiSpellings[character] ?? "?"
  }
}

private let asciiSpellings: [Character: Character] = {
  var spellings: [Character: Character] = [
    "–": "-", "—": "-", "‑": "-", "−": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "…": ".", "•": "*",
    "·": ".", "×": "x", "÷": "/", "±": "~", "≈": "~", "≤": "<", "≥": ">", "→": ">", "←": "<", "↑": "^",
    "↓": "v", "▸": ">", "▾": "v", "✓": "x", "✗": "x", "░": ".", "▒": ":", "▓": "#", "█": "#", "─": "-",
    "━": "=", "│": "|", "°": "o", "½": "/", "\u{A0}": " ", "\u{202F}": " ", "ß": "s",
  ]
  for (plain, accented) in [
    ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëē"), ("i", "ìíîïī"), ("n", "ñń"), ("o", "òóôõöøō"),
    ("s", "śš"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "źżž"),
  ] as [(Character, String)] {
    for letter in accented {
      spellings[letter] = plain
      for capital in letter.uppercased() { spellings[capital] = Character(plain.uppercased()) }
    }
  }
  return spellings
}()
