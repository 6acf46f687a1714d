import { useComparedCity } from '../../store/react.ts';
import { CompareToggle } from '../../ui/CompareToggle.tsx';

/** Whether the city of a row is compared with others, and the switch for it. */
export function CompareCell({ id, name }: { id: string; name: string }) {
  return <CompareToggle name={name} {...useComparedCity(id)} />;
}
