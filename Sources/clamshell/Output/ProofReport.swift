import RehabCore
import Wording

/// What `clamshell check --prove` tells of a protocol, as text and as JSON.
struct ProofReport {
  let rehab: RehabProtocol
  let proof: Proof
  let taken: Duration
  let megabytes: Int

  var text: String { PageText(page: page).text }

  private var page: Page {
    var page = Page()
    for claim in Claim.allCases {
      let isBroken = proof.broken.contains(claim)
      let verdict = isBroken ? ProofWording.isBroken : ProofWording.holds
      page.blocks.append(
        .item(sign: "(\(claim.rawValue))", text: "\(verdict). \(ProofWording.claim(claim))"))
      if isBroken { page.blocks += counterExample(to: claim) }
    }
    if let days = proof.longestWayDays {
      page.blocks.append(.text(ProofWording.longestWay(days, to: rehab.name(of: .maintain))))
    }
    page.blocks.append(
      .text(
        ProofWording.figures(
          states: proof.states, transitions: proof.courses, tenths: milliseconds / 100, megabytes: megabytes))
    )
    return page
  }

  var json: JSON {
    [
      "protocol": .string(rehab.id),
      "claims": .array(Claim.allCases.map(json)),
      "longestWayDays": .optional(proof.longestWayDays),
      "states": .number(proof.states), "transitions": .number(proof.courses),
      "milliseconds": .number(milliseconds), "megabytes": .number(megabytes),
    ]
  }

  private var milliseconds: Int {
    let (seconds, attoseconds) = taken.components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private func counterExample(to claim: Claim) -> [Page.Block] {
    guard let example = proof.counterExamples[claim] else { return [.text(ProofWording.noCounterExample)] }
    let days = example.days.enumerated().map { number, day in
      Page.Block.item(sign: "day \(number):", text: ProofWording.day(day, rehab))
    }
    let pair = example.pair.map { [Page.Block.text(ProofWording.lessPain($0, rehab))] } ?? []
    return [.text(ProofWording.counterExample)] + days + pair
  }

  private func json(_ claim: Claim) -> JSON {
    var members: [String: JSON] = [
      "claim": .string(claim.rawValue), "text": .string(ProofWording.claim(claim)),
      "holds": .bool(!proof.broken.contains(claim)),
    ]
    if let example = proof.counterExamples[claim] {
      members["counterExample"] = .array(
        example.days.enumerated().map { number, day in
          [
            "dayOfPlan": .number(number), "text": .string("day \(number): \(ProofWording.day(day, rehab))"),
            "decision": day.decision.json(rehab),
          ]
        })
    }
    return .object(members)
  }
}
