/** Texts about rank intervals and about why a score is what it is. */
export const reasons = {
  'interval.none': 'no interval',
  'interval.median': 'Median {{rank}} over {{draws}} draws',
  'band.axis': 'Rank from 1 to {{last}} with its interval',
  'band.interval': '5–95 %',
  'band.sort': 'sorts by the width of the interval',
  'ties.with': 'Not distinguishable from {{name}}',
  'ties.none': 'Distinguishable from every other city in at least {{share}} of the draws.',
  'ties.count_one':
    'Not distinguishable from {{count}} city, {{above}} above and {{below}} below: neither is ahead in {{share}} of the draws.',
  'ties.count_other':
    'Not distinguishable from {{count}} cities, {{above}} above and {{below}} below: neither is ahead in {{share}} of the draws.',
  'rank.interval': 'Rank, 5–95 %',
  'rank.value': '{{rank}} ({{interval}})',
  'rank.of': '<b>{{rank}}</b> ({{interval}}) of {{all}}',
  'rank.strip': 'rank among cities with an index',
  'rank.better':
    'By this method the city stands better than in 95 % of the draws: other defensible choices mostly place it lower.',
  'rank.worse':
    'By this method the city stands worse than in 95 % of the draws: other defensible choices mostly place it higher.',
  'rank.note': 'How far the rank moves when the method does: a sensitivity range.',

  why: 'Why {{index}}?',
  'why.aside': 'index points',
  'why.part': 'Requirement',
  'why.caption': 'From {{reference}} to {{name}}, by requirement',
  'why.note': 'The bars add up exactly; written points are rounded so that they do, too.',
  'why.mean':
    'An average takes the mean of every indicator over the cities with an index, so its index is not the mean of theirs.',
  'why.csv': 'Download these rows as CSV',
  'why.peerMedian':
    'Gaps are filled from other cities in this method, so a difference does not split into what the city itself brings.',
  'why.noReference': 'No city of this group has an index to compare with.',
  against: 'Compared with',
  'reference.mean': 'against the average member',
  'reference.region': 'against the average of {{region}}',
  'reference.nearest': 'against the ten nearest in population and income',
  'reference.cities': 'Against another city',
  'reference.other': 'Search for a city…',
  'reference.search': 'Search a city to compare with',
  'end.mean': 'Average member',
  'end.region': 'Average, {{region}}',
  'end.nearest': 'Average of peers',
  'end.city': '{{name}}',
  'inside.mean': 'the average member',
  'inside.region': 'the average of {{region}}',
  'inside.nearest': 'the average of its ten peers',
  'inside.city': '{{name}}',
  coverage: 'Different coverage',
  'coverage.inside': 'different coverage',
  'coverage.note': 'Different coverage: indicators that only one of the two has.',
  'sentence.above': '{{name}} lies {{points}} points above {{reference}}, above all by {{leads}}',
  'sentence.below':
    '{{name}} lies {{points}} points below {{reference}}, above all because of {{leads}}',
  'sentence.level': '{{name}} and {{reference}} have the same index.',
  'sentence.above.counter': '{{first}}; {{counter}} pulls it down.',
  'sentence.below.counter': '{{first}}; {{counter}} makes up for a part.',
  'sentence.alone': '{{first}}.',
  'sentence.part': '{{part}} ({{points}})',
  'sentence.next': '{{all}} {{next}}',
  'sentence.and': '{{all}} and {{next}}',

  wins: 'wins minus losses',
  'wins.above':
    '{{name}} lies {{points}} above {{reference}} in wins minus losses, above all by {{leads}}',
  'wins.below':
    '{{name}} lies {{points}} below {{reference}} in wins minus losses, above all because of {{leads}}',
  'wins.level': '{{name}} and {{reference}} have the same wins minus losses.',
  'wins.note':
    'A bar is what a requirement adds when the requirements come in one by one, as the mean over every order (Shapley value). Pairs are compared by whole requirements, so there are no bars of indicators.',
  'wins.mean': 'Over all members, wins and losses cancel: their mean is 0.',
  'wins.region': 'The average is the mean of the region’s wins minus losses.',
  'wins.nearest': 'The average is the mean of the peers’ wins minus losses.',

  standing: 'Strengths and weaknesses',
  'standing.aside': 'against the members',
  strengths: 'Upper quarter of the members',
  'strengths.none': 'No score lies in the upper quarter.',
  weaknesses: 'Lower quarter of the members',
  'weaknesses.none': 'No score lies in the lower quarter.',
  'standing.above': 'better than {{share}}',
  'standing.more_one': 'and {{count}} more',
  'standing.more_other': 'and {{count}} more',

  move: 'What could move the rank',
  'move.none':
    'Gaps are filled from other cities in this method, so a change of one city also moves others, and nothing can be said about single values.',
  'move.goalposts':
    'Only under goalposts: elsewhere a city’s own change also moves the scores of the others.',
  gain: 'Smallest change that gains a place',
  'gain.first': 'No city ranks higher.',
  'gain.none':
    'No single value reaches far enough to draw level with {{city}} (index {{index}}, rank {{rank}}).',
  'gain.target': 'To draw level with {{city}}, index {{index}}, rank {{rank}}, by one value alone:',
  'gain.value': 'R{{id}} {{name}}: from <b>{{from}}</b> to <b>{{to}}</b> {{unit}}',
  'gain.wins': 'By one value alone, from rank {{rank}} with {{wins}} wins minus losses:',
  'gain.wins.then': 'Then rank {{rank}} with {{wins}}.',
  'gain.wins.none': 'No single value gains a place, not even at its best.',
  'gain.tied': 'R{{id}} {{name}}: anything better than <b>{{value}}</b>, since that breaks a tie',
  'gain.national': 'This is a national value, and so not the city’s own doing.',
  'gain.local': 'Smallest change of a value of the city or its region:',
  'gain.noLocal': 'No single value of the city or its region reaches far enough.',
  best: 'Best possible rank',
  'best.note': 'By other weights alone, none below {{floor}}.',
  'best.find': 'Find it',
  'best.busy': 'Searching…',
  'best.failed': 'The search broke off. Try again.',
  'best.exact': 'Rank <b>{{rank}}</b>; no weights of at least {{floor}} each give a better one.',
  'best.found':
    'Rank <b>{{rank}}</b> was found; no weights of at least {{floor}} each can give a better one than {{bound}}.',
  'best.unproven':
    'Rank <b>{{rank}}</b> was found, with no weight below {{floor}}. It is not proven that no weights give a better one.',
  'best.apply': 'Try these weights',
  gaps: 'What missing values could do',
  'gaps.none': 'No indicator of the score is missing.',
  'gaps.bounds': 'From worst to best: index <b>{{index}}</b>, rank <b>{{rank}}</b>.',
  'gaps.unrated':
    'With all values, the index would lie between the ends of <b>{{index}}</b> and the rank between those of <b>{{rank}}</b>.',
  'gaps.wins': 'From worst to best: wins minus losses <b>{{index}}</b>, rank <b>{{rank}}</b>.',
  'gaps.wins.unrated':
    'With all values, wins minus losses would lie between the ends of <b>{{index}}</b> and the rank between those of <b>{{rank}}</b>.',
  'gaps.names_one': '{{count}} missing: {{names}}',
  'gaps.names_other': '{{count}} missing: {{names}}',
  'gaps.join': '{{all}}, {{name}}',

  'standing.national': 'national figure',
  national: 'fully national',
  'national.title': 'Every value of this requirement is that of the whole country',
  'grade.why':
    'Grade {{grade}}: {{evidence}} of {{total}} points rest on values of the city or its region. A needs {{a}}, B {{b}}. The grade never changes the score.',
} as const;
