interface FigureListProps {
  figures: readonly { label: string; value: string }[];
  className: string | undefined;
}

/** Figures of a sketch, each with its name. */
export function FigureList({ figures, className }: FigureListProps) {
  return (
    <dl className={className}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
