extension Page {
  /// The page as lines of at most so many columns.
  public func lines(width: Int, wrapping wrap: Wrapping) -> [PageLine] {
    var lines: [PageLine] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, block.standsApart(from: blocks[index - 1]) { lines.append(PageLine()) }
      lines += block.lines(width: max(width, 1), signs: signWidth(around: index), wrap)
    }
    return lines
  }

  /// The columns of the widest sign in the list that a block is part of, so that all of its texts begin in one column.
  private func signWidth(around index: Int) -> Int {
    let before = blocks[..<index].reversed().prefix { $0.sign != nil }
    let after = blocks[index...].prefix { $0.sign != nil }
    return (before + Array(after)).compactMap { $0.sign?.count }.max() ?? 0
  }
}

extension Page.Block {
  /// Whether an empty line stands between this block and the one before it.
  fileprivate func standsApart(from before: Page.Block) -> Bool {
    switch (before, self) {
    case (.heading, _), (.title, .text), (.title, .aside): false
    case (.item, .item), (.check, .check): false
    default: true
    }
  }

  fileprivate var sign: String? {
    if case .item(let sign, _) = self { sign } else { nil }
  }

  fileprivate func lines(width: Int, signs: Int, _ wrap: Page.Wrapping) -> [PageLine] {
    switch self {
    case .title(let text): wrap(text, width, 0).map { PageLine($0, .title) }
    case .heading(let text): wrap(text, width, 0).map { PageLine($0, .heading) }
    case .text(let text): wrap(text, width, 0).map { PageLine($0, .plain) }
    case .aside(let text): wrap(text, width, 0).map { PageLine($0, .aside) }
    case .caution(let text): wrap(text, width, 0).map { PageLine($0, .caution) }
    case .warning(let text): wrap(text, width, 0).map { PageLine($0, .warning) }
    case .item(let sign, let text): item(sign, text, signs, width, wrap)
    case .check(let isMet, let text, let progress):
      check(isMet, text, progress, width, wrap)
    case .table(let header, let rows): table(header, rows, width, wrap)
    }
  }

  /// Long signs, such as the tags of sources, stand in the text, and its further lines a little to the right.
  private func item(
    _ sign: String, _ text: String, _ signs: Int, _ width: Int, _ wrap: Page.Wrapping
  ) -> [PageLine] {
    guard signs <= 4 else { return wrap("\(sign) \(text)", width, 2).map { PageLine($0, .plain) } }
    return hanging(sign + blanks(signs - sign.count), .sign, text, width, wrap)
  }

  private func check(
    _ isMet: Bool, _ text: String, _ progress: String, _ width: Int, _ wrap: Page.Wrapping
  ) -> [PageLine] {
    let words = progress.isEmpty ? text : "\(text): \(progress)"
    return hanging(isMet ? "[x]" : "[ ]", isMet ? .met : .unmet, words, width, wrap)
  }

  /// A sign, and the text beside it; all of its lines begin in the same column.
  private func hanging(
    _ sign: String, _ tone: PageLine.Tone, _ text: String, _ width: Int, _ wrap: Page.Wrapping
  ) -> [PageLine] {
    let indent = sign.count + 1
    guard indent * 2 < width else { return wrap("\(sign) \(text)", width, 0).map { PageLine($0, .plain) } }
    return wrap(text, width - indent, 0).enumerated().map { row, line in
      PageLine([
        .init(text: row == 0 ? "\(sign) " : blanks(indent), tone: tone), .init(text: line, tone: .plain),
      ])
    }
  }

  /// The last column takes the rest of the width; without room enough for it every row becomes an item.
  private func table(
    _ header: [String], _ rows: [[String]], _ width: Int, _ wrap: Page.Wrapping
  ) -> [PageLine] {
    let widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let gap = 3
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + gap }
    guard fixed + min(widths.last ?? 0, 20) <= width else {
      return rows.flatMap { row in
        let rest = row.dropFirst().filter { !$0.isEmpty }.joined(separator: ", ")
        return hanging(row.first ?? "", .sign, rest, width, wrap)
      }
    }
    return ([header] + rows).enumerated().flatMap { index, row in
      let left = zip(row.dropLast(), widths).map { $0 + blanks($1 - $0.count + gap) }.joined()
      return wrap(row.last ?? "", width - fixed, 0).enumerated().map { line, text in
        let tone: PageLine.Tone = index == 0 ? .aside : .plain
        return PageLine([
          .init(text: line == 0 ? left : blanks(fixed), tone: tone), .init(text: text, tone: tone),
        ])
      }
    }
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
