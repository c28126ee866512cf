/// The numbers of sentences that no protocol sets, with enough of the words around them to know them by.
///
/// No limit that ships is 0, so a 0 needs no excuse: it is the end of the scale, a first day, or nothing.
enum NoLimits {
  static let all = scale + names + time + whereSo + people + one + counted + sheets

  /// The other end of the scale of pain, and how a number is written.
  static let scale = ["0 to 10", "-10 stop", "such as 5.2"]

  /// Stages and rungs are named by numbers.
  static let names = [
    "stage 1", "Stage 1", "stage 2", "Stage 3", "stage 4", "stage 5", "level 7", "Level 7",
  ]

  /// How far back a score looks, and how long an answer takes, in any protocol.
  static let time = [
    "24 hours", "One hour after", "one hour after", "twice a day", "The week",
    "Week of",
  ]

  /// Said only where a limit is just that long.
  static let whereSo = ["by the week", "this week"]

  /// What is known of runners, and whom a clinician should see first.
  static let people = [
    "6-8 weeks; some need several months", "under 18 or over 69", "injection in the last 14 days",
    "This week", "1-2 weeks", "3-6 weeks", "2-4 months",
  ]

  /// One as a word for a thing.
  static let one = [
    "one leg after", "One repetition", "This one", "this one", "the one before", "One comes back", "sore one",
    "one of the runs", "on one machine", "corrected one", "corrected twice", "on two machines",
    "the right one", "the worse one", "worse of the two", "unknown one", "the one to write", "one score",
  ]

  /// Counted by the code as it stands there.
  static let counted = [
    "1 …", "1 of 1 day", "of 1 day", "One day was missed", "one more", "has one run a day", "by one",
  ]

  /// How a spreadsheet is written.
  static let sheets = [
    "UTF-8", "one for a score", "one score a day", "in two columns", "07:30 or 7:30 pm", "2026-03-04",
    "dates month-first", "one by its number",
  ]

  /// Where numbers stand in these words of a sentence that have an excuse.
  static func places(in words: [String]) -> Set<Int> {
    var places = Set(words.indices.filter { words[$0] == "0" })
    for excuse in excuses where excuse.count <= words.count {
      for start in 0...(words.count - excuse.count)
      where words[start] == excuse[0] && words[start..<(start + excuse.count)].elementsEqual(excuse) {
        places.formUnion(start..<(start + excuse.count))
      }
    }
    return places
  }

  private static let excuses = all.map(NumberedSentence.words)
}
