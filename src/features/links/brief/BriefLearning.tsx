import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import { formatCount, formatIndex } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useFacts } from '../learning/use-facts.ts';
import { useLearnFrom, useLearnWith } from '../learning/use-learning.ts';
import styles from './BriefPage.module.css';

/** How many of each are named. */
const NAMED = 3;

/** The first to learn from, one a requirement, and the first to learn with. */
export function BriefLearning({ data }: { data: AtlasData }) {
  const t = useText('profile');
  const common = useText('common');
  const language = useLanguage();
  const factsOf = useFacts();
  const from = useLearnFrom(data);
  const fellows = useLearnWith(data, NAMED);
  const models = (from?.weak ?? [])
    .flatMap(({ at, models: [model] }) => {
      const requirement = data.edition.requirements[at];
      return model && requirement ? [{ model, requirement }] : [];
    })
    .slice(0, NAMED);
  return (
    <>
      <section>
        <h3 className={styles['title']}>{t('brief.learnFrom')}</h3>
        {models.length === 0 ? (
          <p>{t('brief.learnNobody')}</p>
        ) : (
          <ul>
            {models.map(({ model, requirement }) => (
              <li key={requirement.id}>
                {t('brief.requirement', {
                  code: common('requirement.code', { id: requirement.id }),
                  name: textIn(requirement.short, language),
                })}{' '}
                <b>{textIn(model.city.name, language)}</b>{' '}
                <span className={styles['small']}>{factsOf(model, 'requirement')}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3 className={styles['title']}>{t('brief.learnWith')}</h3>
        {fellows.length === 0 ? (
          <p>{t('brief.learnNobody')}</p>
        ) : (
          <ul>
            {fellows.map(({ fellow, row }) => (
              <li key={row.city.id}>
                <b>{textIn(row.city.name, language)}</b>{' '}
                <span className={styles['small']}>
                  {t('with.difference', {
                    points: formatIndex(fellow.difference, language),
                    count: formatCount(fellow.commonCount, language),
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
