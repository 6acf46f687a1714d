import { memo } from 'react';
import type { Edition } from '../../domain/edition.ts';
import type { MethodChoices } from '../../domain/scoring/method.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMethodChanges, selectScores } from '../../store/selectors/scores.ts';
import { selectSilentIndicators } from '../../store/selectors/silent-indicators.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './MethodState.module.css';
import { changeLines } from './method-words.ts';
import { movedRequirements, sharesPercent } from './weight-shares.ts';

interface MethodStateProps {
  edition: Edition;
  choices: MethodChoices;
  /** Of the indicators, by id. */
  names: ReadonlyMap<string, string>;
}

/** Whether the scores are the edition's, and in what they differ. Follows the scores, not the hand. */
export const MethodState = memo(function MethodState({
  edition,
  choices,
  names,
}: MethodStateProps) {
  const t = useText('scores');
  const words = useText('method');
  const language = useLanguage();
  const changes = useAtlas(selectMethodChanges);
  const isEmpty = useAtlas((state) => selectScores(state)?.ratedCount === 0);
  const silent = useAtlas(selectSilentIndicators);
  const weights = useAtlas((state) => state.scenario.weights);
  const moved = movedRequirements(sharesPercent(weights, edition), edition);
  const lines = changeLines(edition, changes, moved, choices, words, language);
  return (
    <div aria-live="polite" className={styles['state']}>
      {lines.length === 0 ? (
        <p className={styles['note']}>{t('weights.note')}</p>
      ) : (
        <Notice tone="warn">
          <details className={styles['changes']}>
            <summary>
              <RichText
                ns="scores"
                k="method.own"
                values={{ id: edition.id, count: lines.length }}
              />
            </summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </Notice>
      )}
      {silent.length > 0 && (
        <Notice tone="warn">
          {words('silent', {
            count: silent.length,
            names: namesInRow(
              silent.map(({ requirement, id }) => `R${requirement} ${names.get(id) ?? id}`),
              language,
            ),
          })}
        </Notice>
      )}
      {isEmpty && <Notice tone="bad">{words('nobody')}</Notice>}
    </div>
  );
});
