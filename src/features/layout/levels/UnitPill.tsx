import { X } from 'lucide-react';
import { textIn } from '../../../domain/language.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { chooseUnit } from '../../../store/choose-unit.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectUnitPath } from '../../../store/selectors/layout-units.ts';
import { Button } from '../../../ui/Button.tsx';

/** Says that the tables hold what lies inside of one unit, and takes that away. `byCounty`: what is shown is told by county alone. */
export function UnitPill({ byCounty }: { byCounty: boolean }) {
  const t = useText('levels');
  const language = useLanguage();
  const store = useAtlasStore();
  const path = useAtlas(selectUnitPath);
  const unit = byCounty ? path[1] : path.at(-1);
  if (path.length < 2 || !unit) return null;
  return (
    <Button
      size="small"
      icon={<X size={14} strokeWidth={2} aria-hidden />}
      aria-label={`${t('pill.inside', { unit: textIn(unit.name, language) })}: ${t('pill.clear')}`}
      title={byCounty && path.length > 2 ? t('pill.sites') : t('pill.clear')}
      onPress={() => chooseUnit(store, null)}
    >
      {t('pill.inside', { unit: textIn(unit.name, language) })}
    </Button>
  );
}
