/** Texts of: screen. */
export const screen = {
  nothing: 'Er is nu niets te zien.',
  place: 'Dia {{number}} van {{total}}: {{title}}',
} as const;
