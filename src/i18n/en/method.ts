/** Texts of the method panel, the draws and the consensus. */
export const method = {
  'reset.all': 'Back to the edition',
  'changes.requirement': '{{name}}: {{share}} instead of {{edition}}',
  'changes.indicators': '{{name}}: other weights of the indicators',
  'changes.aggregation': 'Across requirements: {{value}}',
  'changes.normalisation': 'Normalisation: {{value}}',
  'changes.winsorised': 'Outliers are pulled in',
  'changes.missing': 'Missing values: {{value}}',

  preset: 'Ready-made weights',
  'preset.edition': 'Edition {{id}}',
  'preset.editionWeights': 'Weights of edition {{id}}',
  'preset.own': 'Own weights',
  'preset.equal': 'Equal at both levels',
  'preset.social': 'Society first',
  'preset.nature': 'Nature first',
  'preset.economy': 'Economy first',
  'preset.entropy': 'Entropy: what varies most',
  'preset.critic': 'CRITIC: what varies and repeats least',
  'preset.saved': 'Saved in this browser',
  'preset.equal.note': 'Every requirement and every indicator inside it counts the same.',
  'preset.ecology.note':
    'Points of the standard in this ecology count twice, those in the other two once.',
  'preset.entropy.note':
    'A requirement weighs more the more unevenly the cities score in it. It says “varies a lot”, not “matters a lot”.',
  'preset.critic.note':
    'A requirement weighs more if scores vary and other requirements do not say the same. It measures information, not importance.',

  indicators: 'Indicators',
  'indicators.of': 'Indicators of {{name}}',
  'indicators.share': 'Share of {{name}}',
  'indicators.single': 'One indicator alone makes this requirement: {{name}}.',
  'indicators.reset': 'Edition weights of the indicators of {{name}}',

  'rule.across': 'Across requirements',
  'rule.normalisation': 'Normalisation',
  'rule.missing': 'Missing values',
  'rule.draws': 'Sensitivity',
  'rule.saved': 'Saved methods',
  'rule.hash': 'Method hash',

  'across.geometric': 'geometric mean',
  'across.geometric.note':
    'A weak requirement pulls the index down; a strong one makes up for it only in part. The edition’s choice.',
  'across.arithmetic': 'arithmetic mean',
  'across.arithmetic.note': 'Strength in one requirement makes up in full for weakness in another.',
  'across.harmonic': 'harmonic mean',
  'across.harmonic.note': 'Weak requirements weigh heavier still than in the geometric mean.',
  'across.general': 'generalised mean',
  'across.generalAt': 'generalised mean, {{exponent}}',
  'across.general.note':
    'All of these in one scale: 1 is the arithmetic, 0 the geometric, −1 the harmonic mean, −5 nearly the weakest requirement alone.',
  'across.exponent': 'Exponent',
  'across.copeland': 'Copeland',
  'across.copeland.note':
    'Each city meets every other; the one that is higher in more than half of the weight wins. The index is wins minus losses.',
  'across.copeland.tooMany': 'Not offered for more than {{max}} cities: every pair is compared.',

  'norm.goalposts': 'edition goalposts',
  'norm.goalposts.note':
    'Fixed ends, 0 and 100, that the edition states for every indicator. No city moves another.',
  'norm.min_max': 'min-max',
  'norm.min_max.note':
    'The worst member scores 0, the best 100. One extreme city shifts all the others.',
  'norm.z_score': 'z-score',
  'norm.z_score.note':
    'Distance from the members’ mean in standard deviations; 50 is the mean, 10 points are one deviation.',
  'norm.percentile_rank': 'percentile rank',
  'norm.percentile_rank.note':
    'Share of the other members that do worse. Only the order counts, not the distance.',
  'norm.borda': 'Borda points',
  'norm.borda.note':
    'How many members do worse. Indicators that more cities report can give more points.',
  'norm.frontier': 'distance to the frontier',
  'norm.frontier.note':
    'The worst 5 % of the members score 0, the best 5 % score 100, the others lie in between.',
  'norm.winsorise': 'Pull outliers in first',
  'norm.winsorise.note':
    'Extreme values of a skewed indicator take the value next to them before they stretch the scale.',
  'norm.relative':
    'Scores depend on who is a member now. Classes hold about as many cities each, and the red line stays on the goalposts.',

  'gaps.edition': 'stay missing',
  'gaps.edition.note':
    'Each requirement needs the edition’s points and each index all requirements. Nothing is filled in.',
  'gaps.complete': 'no gap allowed',
  'gaps.complete.note': 'Only cities with every indicator have an index.',
  'gaps.available': 'whatever is there',
  'gaps.available.note':
    'Any indicator makes a requirement. More cities are rated, on less evidence.',
  'gaps.peer_median': 'median of the region',
  'gaps.peer_median.note':
    'A gap takes the median score of the cities of its region. To explore with, not to publish.',

  'draws.value': '{{draws}} draws, 5–95 %',
  'draws.drawing': 'drawing…',
  'draws.stopped': 'stopped',
  'draws.failed': 'broke off',
  'draws.unavailable': 'none',
  'draws.about':
    'A rank interval holds the middle 90 % of the ranks that a city gets while these choices vary. It is a range of sensitivity, not a margin of error.',
  'draws.vary': 'What the draws vary',
  'factor.weights': 'Weights',
  'factor.weights.note': 'each times 1 ± {{share}}, then rescaled',
  'factor.normalisation': 'Normalisation',
  'factor.normalisation.note': 'goalposts, min-max, z-score or percentile rank',
  'factor.aggregation': 'Across requirements',
  'factor.aggregation.note':
    'the chosen way or the arithmetic mean; beside that, and beside Copeland, the geometric',
  'factor.goalposts': 'Goalposts',
  'factor.goalposts.note': 'either end moves by up to {{share}} of their distance',
  'factor.left_out': 'One indicator left out',
  'factor.left_out.note': 'in {{share}} of the draws',
  'factor.missing': 'Missing values',
  'factor.missing.note': 'a gap lies between the {{low}} and {{high}} points of the region',
  'draws.seed': 'Seed',
  'draws.seed.note': 'The same seed gives the same intervals on every machine.',
  'draws.progress': 'Draws done',
  'draws.done': '{{done}} of {{asked}} draws',
  'draws.cancel': 'Cancel',
  'draws.again': 'Draw again',
  'draws.stoppedAt': 'Stopped. The intervals rest on {{draws}} draws.',
  'draws.stoppedEarly': 'Stopped before there were any intervals.',
  'draws.failedNote': 'The drawing broke off. What had been drawn before stays on screen.',
  'draws.unavailableNote':
    'No rank intervals: no city has an index, or this method compares pairs of more than {{max}} cities.',
  'draws.fewer':
    'So many cities leave room for {{draws}} draws instead of {{usual}}; the ends of the intervals are coarser.',
  'draws.convergence':
    'The ends of the intervals moved by {{mean}} ranks on average between {{half}} and {{all}} draws, at most by {{max}}.',
  'draws.toldApart':
    'Of all pairs of cities, {{share}} can be told apart: one is above the other in at least {{chance}} of the draws.',

  'saved.none': 'None yet',
  'saved.empty':
    'Set weights and rules, give them a name such as a delegation’s, and save them here. They stay in this browser.',
  'saved.name': 'Name of the method',
  'saved.save': 'Save this method',
  'saved.bad_name': 'A name of 1 to {{max}} characters is needed.',
  'saved.name_taken': 'There is a method of this name already.',
  'saved.use': 'Use {{name}}',
  'saved.replace': 'Save the present method as {{name}}',
  'saved.replaced': '“{{name}}” is the present method now.',
  'saved.rename': 'Rename {{name}}',
  'saved.renameDone': 'Keep the name',
  'saved.delete': 'Delete {{name}}',
  'saved.deleted': '“{{name}}” was deleted.',
  'saved.undo': 'Undo',
  'saved.inUse': 'in use',
  'saved.otherEdition': 'for edition {{id}}',
  'saved.consensus': 'Where the methods agree',

  'refusal.title': 'Not taken; what you see is the last method that works.',
  'refusal.weightless': 'At least one weight must be more than 0. Give another one a weight first.',
  'refusal.other_edition':
    'This method was made for edition {{edition}}; the open one is {{expected}}.',
  'refusal.count': 'This method has weights for other requirements or indicators than the edition.',
  'refusal.bad_weight': 'A weight must be a number of 0 or more.',
  'refusal.bad_exponent': 'The exponent must lie between −5 and 1.',
  'refusal.nobody_rated':
    'No city would have an index: where no two cities differ, or every city has a gap, these rules leave nothing to score.',
  'refusal.all_equal':
    'No city would have an index: in every indicator of {{names}} all cities are equal, and these rules score differences between cities.',
  'refusal.too_many_to_compare': 'More than {{max}} cities are too many to compare in pairs.',
  'refusal.no_weights':
    'These weights cannot be read from the data: it takes two cities with an index whose scores differ.',
  silent_one:
    '{{names}} counts for nobody: all cities are equal in it, and this method scores differences between cities.',
  silent_other:
    '{{names}} count for nobody: all cities are equal in each, and this method scores differences between cities.',
  nobody: 'No city has an index under this method.',

  consensus: 'Consensus',
  'consensus.note_one': 'edition and {{count}} saved method',
  'consensus.note_other': 'edition and {{count}} saved methods',
  'consensus.count_one': '{{count}} city ranked by every method',
  'consensus.count_other': '{{count}} cities ranked by every method',
  'consensus.caption': 'Ranks of the cities over {{methods}} methods',
  'consensus.empty': 'A consensus needs at least two methods',
  'consensus.emptyWhy':
    'Set weights and rules in the panel of Scores and save them under a name, one method for each delegation. The edition always takes part.',
  'consensus.emptyAction': 'Go to Scores',
  'consensus.leftOut_one':
    '{{count}} saved method is left out: it was made for another edition or nobody has an index by it.',
  'consensus.leftOut_other':
    '{{count}} saved methods are left out: they were made for another edition or nobody has an index by them.',
  'consensus.working_one': 'Ranking by {{count}} method',
  'consensus.working_other': 'Ranking by {{count}} methods',
  'consensus.failed': 'The ranking has stopped',
  'consensus.filtered': 'No city matches the filters',
  'consensus.clear': 'Clear filters',
  'consensus.agreement': 'Agreement {{value}}',
  'consensus.agreement.title':
    'Mean Spearman correlation of the ranks of all pairs of methods: 1 is the same order, 0 no likeness.',
  'consensus.top': 'First places looked at',
  'consensus.topChoice': 'Top {{count}}',
  'consensus.always': '{{count}} in every method',
  'consensus.sometimes': '{{count}} in some',
  'consensus.csv': 'Download the ranks by every method as CSV',
  'consensus.close': 'Close the consensus',
  'consensus.edition': 'Edition',
  'consensus.city': 'City',
  'consensus.best': 'Best',
  'consensus.median': 'Median',
  'consensus.worst': 'Worst',
  'consensus.spread': 'Spread of ranks',
  'consensus.rankedBy': 'Ranked by',
  'consensus.rankedBy.value': '{{count}} of {{all}}',
  'consensus.inTop': 'In top {{count}}',
  'consensus.every': 'every method',
  'consensus.some': '{{hits}} of {{all}}',
  'consensus.no': 'none',
} as const;
