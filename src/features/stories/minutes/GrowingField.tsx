import { classNames } from '../../../ui/class-names.ts';
import styles from './minutes.module.css';

interface GrowingFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  className?: string | undefined;
  onChange: (value: string) => void;
}

/** A field as high as its words; on paper the words alone. */
export function GrowingField({
  label,
  value,
  placeholder = '',
  className,
  onChange,
}: GrowingFieldProps) {
  return (
    <span className={classNames(styles['growing'], className)}>
      <textarea
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <span aria-hidden>{`${value || placeholder}\n`}</span>
    </span>
  );
}
