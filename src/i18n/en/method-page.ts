/** Texts of the pages "How the score works" and "Known weaknesses". Loaded only when one of them is open. */
export const methodPage = {
  lead: 'The ecological score says how far a city meets the requirements of the union’s standard, as far as public figures can tell. Everything on this page is computed from the open package, with the method in use.',
  'use.edition': 'Method of edition {{edition}}, unchanged',
  'use.own': 'Your method {{hash}}, made from edition {{edition}}',
  'use.ownNote':
    'Figures on this page follow your method. The reasons and limits are those of the edition.',
  'use.change': 'Change the method',
  parts: 'On this page',
  computing: 'Computing',
  failed: 'The figures could not be computed. Load the page again and retry.',
  retry: 'Try again',
  'rows.download': 'Download rows (CSV)',

  'steps.title': 'From values to ranks',
  'steps.value':
    'A value counts for the city that it was measured in; where there is none, the fallback that the edition names stands in, with its own level. Values of a year before {{year}} count as none. Missing is never 0.',
  'steps.normalise': 'Each value becomes a score: {{how}}.',
  'normalisation.goalposts': 'it is placed between two fixed goalposts, 0 and 100',
  'normalisation.min_max': 'the worst value among the members scores 0, the best 100',
  'normalisation.z_score':
    'its distance from the members’ mean in standard deviations, 10 points each, around 50',
  'normalisation.percentile_rank': 'the share of the other members with a worse value, 0 to 100',
  'normalisation.borda': 'the number of members with a worse value',
  'normalisation.frontier':
    'it is placed between the 5th and the 95th percentile of the edition’s values, 0 and 100',
  'steps.inside':
    'Inside a requirement, the scores that are present are joined by their weighted arithmetic mean. A requirement has {{points}} points; most need {{needed}} of them to be present.',
  'steps.across': 'The requirements are joined into the index: {{how}}.',
  'aggregation.geometric':
    'by their weighted geometric mean, so that strength in one cannot fully pay for weakness in another',
  'aggregation.arithmetic':
    'by their weighted arithmetic mean, so that strength in one fully pays for weakness in another',
  'aggregation.harmonic': 'by their weighted harmonic mean, which punishes weakness most',
  'aggregation.mean': 'by their weighted generalised mean of exponent {{exponent}}',
  'aggregation.copeland':
    'by comparing every pair of cities: wins minus losses; nothing but the order counts',
  'steps.rank':
    'A city has an index if all requirements have a score and {{needed}} of {{total}} points are present. Cities are ranked by it; equal scores share a rank. Below {{line}} in any requirement a city is conditional.',
  'steps.now':
    'Now: {{rated}} rated, {{conditional}} conditional, {{notRated}} not rated of {{all}} cities.',

  'tree.title': 'The tree, its weights and goalposts',
  'tree.note':
    'Weights are those in use. Goalposts are fixed for the edition: what scores 0, what scores 100, and why.',
  'tree.share': '{{share}} of the index',
  'tree.caption': 'Indicators of R{{id}} with weights and goalposts',
  'tree.limits': 'Limits',
  'tree.national': 'This requirement is fully national: cities of one country share its score.',
  'tree.scored':
    'Cities with a score: {{count}} of {{all}}. Needs {{needed}} of {{points}} points.',
  'tree.fallback': 'else: {{name}}',
  'col.indicator': 'Indicator',
  'col.weight': 'Weight',
  'col.scale': 'Scale',
  'col.zero': 'Scores 0',
  'col.hundred': 'Scores 100',
  'col.cities': 'Cities',
  'scale.linear': 'linear',
  'scale.log': 'logarithmic',

  'importance.title': 'What decides the ranks',
  'importance.note':
    'A weight says how much a requirement is meant to count. How much it does count depends on how far the cities differ in it and whether it goes along with the others: r² is the share of the variance of the index that goes along with the requirement.',
  'importance.caption': 'Nominal weight and effective importance, {{count}} cities with an index',
  'col.requirement': 'Requirement',
  'col.nominal': 'Nominal weight',
  'col.r': 'r with the index',
  'col.rankR': 'Rank correlation',
  'col.r2': 'r²',
  'col.effective': 'Effective share',
  'importance.undefined': 'not defined',

  'correlation.title': 'How requirements go together',
  'correlation.note':
    'Pearson correlation. Near 1: the two say much the same. Negative: they pull against each other, so that a high place in one costs places in the other.',
  'correlation.caption': 'Correlations between requirements, and with the index',
  'correlation.index': 'Index',

  'levels.title': 'Whose values these are',
  'levels.note':
    'Share of the points of each requirement over all cities, by the level of the value that is used.',
  'levels.caption': 'Level of the values behind each requirement',
  'col.city': 'City',
  'col.subnational': 'Subnational',
  'col.country': 'Country',
  'col.missing': 'Missing',
  'levels.national': 'fully national',

  'distribution.title': 'How the index is spread',
  'distribution.note': 'Cities with an index, in bars of 5 points.',
  'distribution.picture':
    'Bars from {{from}} to {{to}}: {{count}} cities; the tallest from {{peak}} on.',
  'distribution.caption': 'Cities by index',
  'distribution.table': 'Show as table',
  'col.from': 'Index from',
  'col.to': 'to',

  'ranks.title': 'How firm the ranks are',
  'ranks.note':
    'The method is drawn again and again with weights, normalisation, mean, goalposts and gaps changed within stated ranges. A rank interval holds the middle 90 % of the draws: a sensitivity range of the method, no statement of probability about the city.',
  'ranks.apart': 'of all pairs of cities can be told apart',
  'ranks.apartNote': 'One is above the other in at least {{chance}} of the draws.',
  'ranks.width': 'places wide is the middle interval',
  'ranks.widthNote': 'Median over {{count}} ranked cities.',
  'ranks.moved': 'places is what the ends still move',
  'ranks.movedNote':
    'Mean change from the first {{half}} to all {{all}} draws; the largest is {{max}}.',
  'ranks.drawing': 'Drawing {{done}} of {{asked}}',
  'ranks.unavailable':
    'No draws: no city has an index, or this method compares pairs of more than {{max}} cities.',
  'ranks.stopped': 'The draws were stopped.',
  'ranks.again': 'Draw again',
  'ranks.unpaired': 'Too many cities to compare all pairs.',

  'leftOut.title': 'Left out of the score',
  'leftOut.note':
    'Indicators that are in the package and shown as context, and why they do not count.',

  'weak.lead':
    'What a critic would say, said here first. Figures are computed from the open package with the method in use; sentences state what they rest on.',
  'weak.figures': 'What the figures show',
  'weak.countries': 'of the variance of the index lies between countries',
  'weak.countriesNote':
    'It ranks countries more than cities: {{national}} of the points rest on national values, and cities of one country differ only by the few values that are their own.',
  'weak.income': 'of the variance goes along with the logarithm of national income',
  'weak.incomeNote':
    'Correlation {{r}}. The score does not separate ecology from wealth. Some requirements run the other way: low consumption scores well, also where it is poverty.',
  'weak.flat': 'weakest correlation of a requirement with the index',
  'weak.flatNote': '{{name}} has {{share}} of the weight and hardly decides ranks.',
  'weak.grade': 'cities have evidence grade A',
  'weak.gradeNote': '{{b}} have B, {{c}} have C: most of their points rest on national values.',
  'weak.old': 'of the values are of {{year}} or earlier',
  'weak.oldNote':
    'Years run from {{oldest}} to {{newest}}, the middle one is {{median}}. The score is not today’s state.',
  'weak.red': 'of {{conditional}} conditional labels rest on a gap',
  'weak.redNote':
    'If what is missing were at its best, no requirement of these cities would be below the red line.',
  'weak.apartNote':
    'Two cities that cannot be told apart are called “not distinguishable”: a difference of a few ranks is no difference.',

  'shifts.title': 'What other choices would do',
  'shifts.note':
    'How far each single change moves the cities that both methods rank, on average. Small: the choice hardly matters. Large: say it with the score.',
  'shifts.caption': 'Mean and largest change of rank if one thing were chosen otherwise',
  'col.choice': 'If instead',
  'col.shift': 'Places on average',
  'col.maxShift': 'At most',
  'col.ranked': 'Ranked in both',
  'shifts.all': 'Show all {{count}}',
  'choice.without_indicator': 'without {{name}} (R{{requirement}})',
  'choice.without_requirement': 'without R{{requirement}} {{name}}',
  'choice.equal_indicators': 'equal weights inside R{{requirement}} {{name}}',
  'choice.arithmetic': 'arithmetic mean across requirements',
  'choice.geometric': 'geometric mean across requirements',
  'choice.harmonic': 'harmonic mean across requirements',
  'choice.copeland': 'pairwise comparison (Copeland)',
  'choice.goalposts': 'fixed goalposts',
  'choice.min_max': 'min-max among the members',
  'choice.z_score': 'standard scores among the members',
  'choice.percentile_rank': 'percentile ranks among the members',
  'choice.borda': 'Borda points among the members',
  'choice.frontier': '5th and 95th percentile as goalposts',
  'shifts.gaps': '{{lost}} lose their rank',

  'said.title': 'What no figure shows',
  'said.rests': 'Rests on: {{on}}',
  'said.proxy':
    'Some requirements are only approximated: planning has no figures on how plans are made, heritage is a distance, awareness is not surveyed, and governance has one city value beside two perception indices of the country.',
  'said.proxy.on': 'the limits of each requirement, stated in the edition',
  'said.label':
    'A label is only as good as its data. A red requirement with missing indicators might not be red if they were known; read the completeness with the label.',
  'said.label.on': 'the bounds of missing values, computed for each city',
  'said.goalposts':
    'Where no guideline or target exists, a goalpost is a rounded percentile of the edition’s own values. Such a goalpost says what is common, not what is good.',
  'said.goalposts.on': 'the reasons beside the goalposts',
  'said.interval':
    'Rank intervals show how far stated choices of the method move a rank. They know nothing of errors in the sources.',
  'said.interval.on': 'the ranges of the draws',
  'said.frozen.title': 'Checked when edition 2026-1 was frozen',
  'said.frozen.note':
    'With data that are not in the score. Mean change of rank over about 364 cities; these figures do not follow your method.',
  'frozen.cdp': 'scoring voluntary climate reports in requirement 8',
  'frozen.target': 'the climate target as half of requirement 8',
  'frozen.heritageCount': 'the number of World Heritage sites as half of requirement 6',
  'frozen.heritageRange': 'heritage distance between 2 and 1,000 km',
  'frozen.forest': 'forest cover added',
  'frozen.no2': 'NO₂ added',
  'frozen.collection': 'waste collection added',
  'frozen.life': 'life expectancy added',
  'frozen.recyclingNational': 'the national recycling rate for all',
  'frozen.recycling50': 'recycling scores 100 at 50 % instead of 65 %',
  'frozen.slum90': 'slum share scores 0 at 90 % instead of 80 %',
} as const;
