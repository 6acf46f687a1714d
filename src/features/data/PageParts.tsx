import { Button } from '../../ui/Button.tsx';
import styles from './MethodPage.module.css';

interface PagePartsProps {
  label: string;
  /** Name of each part, see `DataPart`, and its title. */
  parts: readonly (readonly [part: string, title: string])[];
}

/** Jumps to the parts of a long page. */
export function PageParts({ label, parts }: PagePartsProps) {
  function goTo(part: string): void {
    const heading = document.getElementById(`data-part-${part}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  return (
    <nav className={styles['parts']} aria-label={label}>
      {parts.map(([part, title]) => (
        <Button key={part} size="small" onPress={() => goTo(part)}>
          {title}
        </Button>
      ))}
    </nav>
  );
}
