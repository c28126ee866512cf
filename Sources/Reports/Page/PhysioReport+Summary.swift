import RehabCore
import Wording

// Who it is about, how it stands, and who decides what.

extension PhysioReport {
  var header: HTML {
    let background = PhysioWording.background(history.enrolment, rehab.limits.running)
    return """
      <header>
      <div>
      <h1>\(PhysioWording.title)</h1>
      <p class="complaint">\(PhysioWording.complaint(history.enrolment, affected: history.affected))</p>
      <p>\(background)</p>
      </div>
      <div class="about">
      <p class="name">\(PhysioWording.name) <span></span></p>
      <p>\(period)</p>
      <p class="aside">\(PhysioWording.reading)</p>
      </div>
      </header>
      \(isInvented ? "<p class=\"invented\">\(PhysioWording.demo)</p>" : HTML.nothing)
      \(notice)
      """
  }

  /// What has to be seen first, if there is anything.
  private var notice: HTML {
    let words = NoticeWording(history.today.notice, rehab)
    guard history.today.notice != .none else { return .nothing }
    return "<p class=\"notice\"><strong>\(words.title)</strong> \(words.text)</p>"
  }

  var tiles: HTML {
    let tiles = [stageTile, morningTile, followedTile, streakTile, flareTile, signTile]
    return "<div class=\"tiles\">\n\(tiles)\n</div>"
  }

  private func tile(_ title: String, _ figure: String, _ detail: String) -> HTML {
    "<div class=\"tile\"><h3>\(title)</h3><p class=\"figure\">\(figure)</p><p>\(detail)</p></div>"
  }

  private var stageTile: HTML {
    let today = history.today
    return tile(
      PhysioWording.stageNow, "\(today.stage.rawValue) \(rehab.name(of: today.stage))",
      PhysioWording.place(today))
  }

  private var morningTile: HTML {
    let week = GateHistory.daysOfAWeek
    return tile(
      PhysioWording.mornings, PhysioWording.range(review.days.suffix(week).compactMap(\.morning)),
      PhysioWording.weekNow(
        days: week, first: PhysioWording.range(review.days.prefix(week).compactMap(\.morning))))
  }

  private var followedTile: HTML {
    let over = review.days.filter { $0.mark != .open }
    return tile(
      PhysioWording.followed, PhysioWording.followed(over.count(where: \.isFollowed), of: over.count),
      ReviewWording.adherence(history.adherence))
  }

  private var streakTile: HTML {
    let streak = history.streak
    return tile(
      PhysioWording.streak, counted(streak.current, "day"),
      "\(ReviewWording.longest(streak)), \(ReviewWording.reserves(streak))")
  }

  private var flareTile: HTML {
    let flares = review.days.filter(\.isFlare)
    return tile(PhysioWording.flares, "\(flares.count)", PhysioWording.lastFlare(flares.last?.day))
  }

  private var signTile: HTML {
    let events = ReportEvents(self)
    return tile(
      PhysioWording.signs, PhysioWording.openSigns(history.openFlags.count),
      PhysioWording.sign(raised: events.raised.count, cleared: events.cleared.count))
  }

  var deciders: HTML {
    let entries = PhysioWording.deciders(rehab.limits.zones).map { entry -> HTML in
      "<p><strong>\(entry.who)</strong> \(entry.what)</p>"
    }
    return section(PhysioWording.deciders, "deciders", "<div class=\"columns\">\n\(entries)\n</div>")
  }
}
