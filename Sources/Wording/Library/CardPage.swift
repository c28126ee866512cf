public import RehabCore

/// The card of an exercise or an aid: the same words on the screen and on the command line.
public enum CardPage {
  public static func page(for movement: Movement, _ library: ExerciseLibrary) -> Page {
    var page = Page([.title(movement.name), .aside(kind(of: movement, library)), .text(movement.targets)])
    page.blocks.append(.text("You feel: \(movement.feel)"))
    page.add("Start", numbered(movement.start))
    page.add("Move", numbered(movement.steps))
    page.add("Keep in mind", listed(movement.cues))
    page.add("Easily gone wrong", listed(movement.errors))
    page.add("How much", doses(of: movement, library))
    page.add("Easier", movement.easier.map { variant($0, library) })
    page.add("Harder", movement.harder.map { variant($0, library) })
    page.add("Not now, if", listed(movement.avoidIf))
    addEvidence(movement.evidence, movement.answers, to: &page)
    let beside = movement.sources.technique + movement.sources.doses + (movement.upgrade?.sources ?? [])
    page.add("Sources", library.rehabProtocol.sourceItems(tags(movement.evidence, movement.answers) + beside))
    return page
  }

  public static func page(for aid: Aid, _ library: ExerciseLibrary) -> Page {
    var page = Page([.title(aid.name), .aside("Aid"), .text(aid.purpose)])
    page.add("How", numbered(aid.how))
    if !aid.when.isEmpty { page.add("When", [.text(aid.when)]) }
    page.add("Not now, if", listed(aid.avoidIf))
    addEvidence(aid.evidence, aid.answers, to: &page)
    page.add("Sources", library.rehabProtocol.sourceItems(tags(aid.evidence, aid.answers)))
    return page
  }

  /// "Strength, stages 2 and 3, each side".
  public static func kind(of movement: Movement, _ library: ExerciseLibrary) -> String {
    let kind = movement.kind == .strength ? "Strength" : "Stretch"
    let names = movement.stages.map { library.rehabProtocol.name(of: $0) }
    let stages = names.isEmpty ? "" : " · \(names.joined(separator: ", "))"
    let legs = movement.laterality == .eachSide ? "one leg after the other" : "both legs at once"
    return "\(kind)\(stages) · \(legs)"
  }

  private static func numbered(_ sentences: [String]) -> [Page.Block] {
    guard sentences.count > 1 else { return sentences.map { .text($0) } }
    return sentences.enumerated().map { .item(sign: "\($0 + 1).", text: $1) }
  }

  private static func listed(_ sentences: [String]) -> [Page.Block] {
    sentences.map { .item(sign: "-", text: $0) }
  }

  private static func variant(_ variant: Variant, _ library: ExerciseLibrary) -> Page.Block {
    let other = variant.exercise.flatMap { library[movement: $0] }.map { " See \($0.name)." } ?? ""
    return .item(sign: "-", text: variant.text + other)
  }

  private static func addEvidence(_ evidence: Evidence, _ answers: [ThreadAnswer], to page: inout Page) {
    let cited = cited(evidence.sources)
    page.add("How sure is it", [.aside(evidence.gradeWording), .text(evidence.statement + cited)])
    page.add(
      "What runners say, and what we answer",
      answers.flatMap { answer -> [Page.Block] in
        let topic = answer.topic.isEmpty ? "" : "\(answer.topic) "
        return [
          .aside("\(topic)\"\(answer.voices)\""), .text(answer.answer + self.cited(answer.sources)),
        ]
      })
  }

  private static func cited(_ tags: [String]) -> String {
    tags.isEmpty ? "" : " [\(tags.joined(separator: ", "))]"
  }

  private static func tags(_ evidence: Evidence, _ answers: [ThreadAnswer]) -> [String] {
    evidence.sources + answers.flatMap(\.sources)
  }
}
