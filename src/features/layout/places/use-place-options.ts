import { useMemo } from 'react';
import { textIn } from '../../../domain/language.ts';
import { parseCarryTarget } from '../../../domain/layout/transfer/carry-target.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import type { SelectProps } from '../../../ui/Select.tsx';

/** Stands for no place in the list. */
export const NO_PLACE = '';

const ANJI = 'example-anji';

/** Places to choose from: none, the chosen one where it is in no group, the examples and the member cities by name. */
export function usePlaceOptions(): Required<Pick<SelectProps<string>, 'options' | 'groups'>> {
  const t = useText('carry');
  const p = useText('places');
  const language = useLanguage();
  const cities = useAtlas((state) => selectData(state)?.cities);
  const carryTo = useAtlas(({ scenario }) => scenario.carryTo);
  const placeName = useAtlas(({ carry }) =>
    carry.status === 'ready' ? textIn(carry.history.present.name, language) : null,
  );
  const groups = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const members = (cities ?? [])
      .map(({ id, name, country }) => ({
        value: id,
        label: t('city.option', {
          city: textIn(name, language),
          country: textIn(country, language),
        }),
      }))
      .sort((a, b) => compare(a.label, b.label));
    return [
      { label: p('examples'), options: [{ value: ANJI, label: p('anji') }] },
      { label: p('cities'), options: members },
    ];
  }, [cities, language, t, p]);
  const target = carryTo === null ? null : parseCarryTarget(carryTo);
  const options = [{ value: NO_PLACE, label: t('city.none') }];
  if (carryTo !== null && target?.kind === 'spot') {
    const { lat, lng } = target.lngLat;
    const label = placeName ?? p('any.latLng', { north: `${lat}°`, east: `${lng}°` });
    options.push({ value: carryTo, label });
  } else if (carryTo !== null && target?.kind === 'own') {
    options.push({ value: carryTo, label: p('chosen.own') });
  } else if (carryTo !== null && target?.kind === 'saved') {
    options.push({ value: carryTo, label: placeName ?? p('chosen.saved') });
  }
  return { options, groups };
}
