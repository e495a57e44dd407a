/** The order in which series and slices take their colours (classes `mc-fill-*`, `mc-stroke-*`). */
export const chartTones = ['jade', 'gold', 'lacquer', 'ink', 'sky', 'stone'] as const
