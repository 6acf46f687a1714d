import type { Edition } from '../../domain/edition.ts';
import type { MethodChoices } from '../../domain/scoring/method.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMethodChanges, selectScores } from '../../store/selectors/scores.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './MethodState.module.css';
import { changeLines } from './method-words.ts';

interface MethodStateProps {
  edition: Edition;
  /** Requirements whose weight the reader has moved, in edition order. */
  moved: readonly boolean[];
  choices: MethodChoices;
}

/** Whether the scores are the edition's, and in what they differ. */
export function MethodState({ edition, moved, choices }: MethodStateProps) {
  const t = useText('scores');
  const words = useText('method');
  const language = useLanguage();
  const changes = useAtlas(selectMethodChanges);
  const isEmpty = useAtlas((state) => selectScores(state)?.ratedCount === 0);
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
      {isEmpty && <Notice tone="bad">{words('nobody')}</Notice>}
    </div>
  );
}
