import { REFERENCES, type Reference } from '../../domain/chart-choices.ts';
import { formatCount } from '../../i18n/format.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './ReferenceChoice.module.css';
import { type Compared, useCityNames } from './use-compared.ts';

/** Groups of up to so many cities are listed by name. */
const LISTED = 10;

/** Names of the groups, and of the medians that stand for them. */
export function useReferenceNames({ data, cities }: Compared): {
  group: Record<Reference, string>;
  median: Record<Reference, string>;
} {
  const t = useText('compare');
  const regions = useText('cities');
  const nameOf = useCityNames(data);
  const [first] = cities;
  const city = first === undefined ? undefined : data.cities[first];
  const values = {
    name: first === undefined ? '' : nameOf(first),
    region: city ? regionName(city.region, regions) : '',
  };
  const named = (word: (reference: Reference) => string): Record<Reference, string> => ({
    members: word('members'),
    shown: word('shown'),
    region: word('region'),
    nearest: word('nearest'),
    tray: word('tray'),
  });
  return {
    group: named((reference) => t(`reference.${reference}`, values)),
    median: named((reference) => t(`median.${reference}`, values)),
  };
}

interface ReferenceChoiceProps {
  compared: Compared;
  reference: Reference;
  /** City numbers of the chosen group. */
  group: readonly number[];
  onChange: (reference: Reference) => void;
}

/** Whose median the cities are held against, and who that is. */
export function ReferenceChoice({ compared, reference, group, onChange }: ReferenceChoiceProps) {
  const t = useText('compare');
  const language = useLanguage();
  const nameOf = useCityNames(compared.data);
  const names = useReferenceNames(compared).group;
  const count = formatCount(group.length, language);
  const isListed = reference !== 'tray' && group.length > 0 && group.length <= LISTED;
  const list = group.map(nameOf).join(t('listJoin'));
  return (
    <div className={styles['choice']}>
      <Select
        size="small"
        label={t('reference')}
        value={reference}
        options={REFERENCES.map((value) => ({ value, label: names[value] }))}
        onChange={onChange}
      />
      <p className={styles['who']}>
        {group.length === 0
          ? t('reference.nobody')
          : isListed
            ? t('reference.who', { list })
            : t('reference.count', { count: group.length, shown: count })}
      </p>
    </div>
  );
}
