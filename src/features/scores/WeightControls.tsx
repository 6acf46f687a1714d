import { RotateCcw } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { EDITION_CHOICES } from '../../domain/scoring/method.ts';
import { formatPercent } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMethodChanges } from '../../store/selectors/scores.ts';
import { Button } from '../../ui/Button.tsx';
import { Group } from '../../ui/Group.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { MethodState } from './MethodState.tsx';
import { refusalWords } from './method-words.ts';
import { PresetChoice } from './PresetChoice.tsx';
import type { MethodControl } from './use-method.ts';
import styles from './WeightControls.module.css';
import { WeightRow } from './WeightRow.tsx';
import { movedRequirements, sharesPercent, withEditionShare, withShare } from './weight-shares.ts';

/** One weight per requirement; every move is taken at once, and one button leads back to the edition. */
export function WeightControls({ data, method }: { data: AtlasData; method: MethodControl }) {
  const t = useText('scores');
  const words = useText('method');
  const language = useLanguage();
  const { edition } = data;
  const { weights, choices, read, change: take, refusal, refuse } = method;
  const texts = useMemo(() => ({ t, words, language }), [t, words, language]);
  const control = useMemo(() => ({ read, change: take, refuse }), [read, take, refuse]);
  const shares = sharesPercent(weights, edition);
  const own = sharesPercent(null, edition);
  const moved = movedRequirements(shares, edition);
  const changes = useAtlas(selectMethodChanges);

  const names = useMemo(
    () => new Map(data.indicators.map(({ id, name }) => [id, textIn(name, language)])),
    [data, language],
  );

  const change = useCallback(
    (at: number, share: number): void => {
      const inUse = sharesPercent(read().weights, edition);
      if (inUse[at] === share) return;
      const next = withShare(inUse, at, share, edition);
      if (next === 'refused') refuse({ kind: 'all_weights_zero', requirement: null });
      else take({ weights: next });
    },
    [read, take, refuse, edition],
  );
  const restore = useCallback(
    (at: number): void => {
      const inUse = sharesPercent(read().weights, edition);
      take({ weights: withEditionShare(inUse, at, edition) });
    },
    [read, take, edition],
  );

  const hasOtherChanges = changes.some(({ kind }) => kind !== 'requirement_weight');
  return (
    <Section
      title={t('method')}
      {...(changes.length > 0 && {
        aside: (
          <Button
            tone="quiet"
            size="small"
            icon={<RotateCcw size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() => take({ weights: null, choices: EDITION_CHOICES })}
          >
            {hasOtherChanges ? words('reset.all') : t('method.reset')}
          </Button>
        ),
      })}
    >
      <MethodState edition={edition} choices={choices} names={names} />
      <PresetChoice data={data} hand={control} />
      <Group label={t('weights')}>
        {edition.requirements.map((requirement, at) => (
          <WeightRow
            key={requirement.id}
            requirement={requirement}
            names={names}
            at={at}
            value={shares[at] ?? 0}
            editionValue={own[at] ?? 0}
            hasMoved={moved[at] === true}
            indicatorWeights={choices.indicatorWeights[requirement.id] ?? null}
            control={control}
            texts={texts}
            onChange={change}
            onRestore={restore}
          />
        ))}
      </Group>
      <p className={styles['sum']}>
        <span>{t('weights.sum')}</span>
        <b>{formatPercent(1, language, 1)}</b>
      </p>
      <div aria-live="polite" className={styles['notices']}>
        {refusal && (
          <Notice tone="bad" title={refusalWords(refusal, words, language)}>
            {words('refusal.title')}
          </Notice>
        )}
      </div>
    </Section>
  );
}
