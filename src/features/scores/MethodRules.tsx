import { ChevronDown } from 'lucide-react';
import { memo, type ReactNode, useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { MethodChoices } from '../../domain/scoring/method.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMethodHash } from '../../store/selectors/scores.ts';
import { AggregationChoice } from './AggregationChoice.tsx';
import { DrawChoices } from './DrawChoices.tsx';
import { DrawsInShort } from './DrawsInShort.tsx';
import styles from './MethodRules.module.css';
import { aggregationWords } from './method-words.ts';
import { MissingChoice, NormalisationChoice } from './RuleChoices.tsx';
import { SavedMethods } from './SavedMethods.tsx';
import type { MethodHand } from './use-method.ts';

interface MethodRulesProps extends MethodHand {
  data: AtlasData;
  choices: MethodChoices;
}

/** How scores are made besides the weights: what is in use, a line each, and the choice behind it. */
export const MethodRules = memo(function MethodRules({
  data,
  choices,
  read,
  change,
  refuse,
}: MethodRulesProps) {
  const t = useText('method');
  const language = useLanguage();
  const savedCount = useAtlas((state) => state.savedMethods.length);
  const hand: MethodHand = { read, change, refuse };
  return (
    <div className={styles['rules']}>
      <Rule label={t('rule.across')} value={aggregationWords(choices.aggregation, t, language)}>
        <AggregationChoice
          aggregation={choices.aggregation}
          cityCount={data.cities.length}
          hand={hand}
        />
      </Rule>
      <Rule label={t('rule.normalisation')} value={t(`norm.${choices.normalisation}`)}>
        <NormalisationChoice choices={choices} hand={hand} />
      </Rule>
      <Rule label={t('rule.missing')} value={t(`gaps.${choices.missing}`)}>
        <MissingChoice choices={choices} hand={hand} />
      </Rule>
      <Rule label={t('rule.draws')} value={<DrawsInShort />}>
        <DrawChoices />
      </Rule>
      <Rule
        label={t('rule.saved')}
        value={savedCount === 0 ? t('saved.none') : formatCount(savedCount, language)}
      >
        <SavedMethods data={data} hand={hand} />
      </Rule>
      <Hash />
    </div>
  );
});

/** The name of the method in use, which every score carries. */
function Hash() {
  const t = useText('method');
  const hash = useAtlas(selectMethodHash);
  return (
    <p className={styles['hash']}>
      <span>{t('rule.hash')}</span>
      <code>{hash}</code>
    </p>
  );
}

interface RuleProps {
  label: string;
  /** What is in use, in two or three words. */
  value: ReactNode;
  /** The choice, drawn only while open. */
  children: ReactNode;
}

function Rule({ label, value, children }: RuleProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles['rule']}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['value']}>{value}</span>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
      </summary>
      {isOpen && <div className={styles['choice']}>{children}</div>}
    </details>
  );
}
