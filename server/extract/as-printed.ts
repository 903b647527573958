/**
 * Facts read in simplified characters → the same facts in the words on the page. Spans, ids and what they were resolved to (office and body of a post,
 * locations, series) stay: a post is one whether printed 市長 or 市长. Pure; linear in the facts.
 */
import type { ArticleFacts, Evidence, Mark, Mention, PageFacts, Report, Venue, When } from '../domain/facts.ts'
import type { Print } from './script.ts'

/** Every word of the facts that was printed, as printed. */
export function asPrinted(facts: PageFacts, print: Print): PageFacts {
  return {
    ...facts,
    articles: facts.articles.map((article) => articleAsPrinted(article, print)),
    diagnostics: facts.diagnostics.map((diagnostic) => ({ ...diagnostic, message: print.words(diagnostic.message) })),
  }
}

function articleAsPrinted(article: ArticleFacts, print: Print): ArticleFacts {
  const { headline, kicker, dateline } = article
  return {
    ...article,
    ...(headline === undefined ? {} : { headline: print.words(headline) }),
    ...(kicker === undefined ? {} : { kicker: print.words(kicker) }),
    ...(dateline === undefined ? {} : { dateline: print.words(dateline) }),
    reporters: article.reporters.map(({ name, span }) => ({ name: print.at(span, name), span })),
    reports: article.reports.map((report) => reportAsPrinted(report, print)),
    cited: article.cited.map((mention) => mentionAsPrinted(mention, print)),
    marks: article.marks.map((mark) => markAsPrinted(mark, print)),
  }
}

function reportAsPrinted(report: Report, print: Print): Report {
  return {
    ...report, name: print.words(report.name), when: whenAsPrinted(report.when, print),
    venues: report.venues.map((venue) => venueAsPrinted(venue, print)), attendance: report.attendance.map((mention) => mentionAsPrinted(mention, print)),
  }
}

function mentionAsPrinted(mention: Mention, print: Print): Mention {
  const { venue } = mention
  return {
    ...mention, name: print.at(mention.span, mention.name), titles: mention.titles.map((title) => ({ ...title, text: print.words(title.text) })),
    evidence: mention.evidence.map((evidence) => evidenceAsPrinted(evidence, print)), ...(venue === undefined ? {} : { venue: print.words(venue) }),
  }
}

function evidenceAsPrinted({ span, quote }: Evidence, print: Print): Evidence { return { span, quote: print.sentence(span, quote) } }

function whenAsPrinted(when: When, print: Print): When { return when.text === undefined ? when : { ...when, text: print.words(when.text) } }

function venueAsPrinted(venue: Venue, print: Print): Venue { return { ...venue, name: print.words(venue.name) } }

/** A place's label is the place it was resolved to, not a word of the page. */
function markAsPrinted(mark: Mark, print: Print): Mark {
  return mark.kind === 'place' && mark.location !== undefined ? mark : { ...mark, label: print.words(mark.label) }
}
