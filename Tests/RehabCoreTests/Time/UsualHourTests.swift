import RehabCore
import Testing

@Suite("Usual hours")
struct UsualHourTests {
  private static let session: RecordID = .named("a session")

  @Test(arguments: [
    (Fact.morning(Morning(pain: Pain())), "07:00"), (.flag([.lockedKnee]), "07:00"),
    (.walkCheck(WalkCheck(pain: Pain())), "12:00"), (.cleared([.lockedKnee]), "12:00"), (.booked, "12:00"),
    (.note("Stairs."), "12:00"), (.reason(.travel), "12:00"),
    (.session(SessionStart(kind: .stretch)), "18:00"), (.run(Run(minutes: 20, pain: Pain())), "18:00"),
    (.activity(Activity(what: .swim, minutes: 20, pain: Pain())), "18:00"),
    (.after(AfterScore(session: session, pain: Pain())), "18:00"), (.advance(to: .activate), "18:00"),
  ])
  func eachFactHasOne(fact: Fact, clock: String) {
    #expect(fact.usualHour.clock == clock)
  }

  @Test func isATimeOnTheWallOfItsPlace() throws {
    let day = try #require(Day("2026-03-04"))
    #expect(Timestamp(day: day, at: .session, offsetMinutes: 840).description == "2026-03-04T18:00:00+14:00")
  }
}
