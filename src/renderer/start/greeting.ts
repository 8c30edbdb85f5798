/** Which greeting fits the hour on this computer. */
export const greetingOf = (now: Date): 'morning' | 'afternoon' | 'evening' | 'night' => {
  const hour = now.getHours();
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
};
