import RehabCore
import Wording

// What was done of each exercise, and at which dose.

extension PhysioReport {
  var exercises: HTML {
    guard !review.exercises.isEmpty else {
      return section(PhysioWording.exercises, "exercises", "<p>\(ReviewWording.noExercises)</p>")
    }
    let rows = review.exercises.map { row(of: $0) }
    return section(
      PhysioWording.exercises, "exercises",
      """
      <table>
      <tr><th>\(PhysioWording.exercise)</th><th>\(PhysioWording.doses)</th><th>\(PhysioWording.done)</th>\
      <th>\(PhysioWording.last)</th></tr>
      \(rows)
      </table>
      <p class="aside">\(PhysioWording.asReported)</p>
      """)
  }

  private func row(of total: ExerciseTotal) -> HTML {
    """
    <tr><td>\(library.name(of: total.exercise))</td><td></td><td>\(ReviewWording.total(total))</td>\
    <td>\(total.lastDay.short)</td></tr>
    """
  }
}
