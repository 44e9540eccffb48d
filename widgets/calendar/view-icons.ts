/** In the hand of `shared/dom/icons.ts`. */
export const listIcon = ['M8.5 6h12', 'M8.5 12h12', 'M8.5 18h12', 'M4 6h.01', 'M4 12h.01', 'M4 18h.01'];
export const cardsIcon = ['M4.5 4h5v6.5h-5z', 'M14.5 4h5v6.5h-5z', 'M4.5 14h5v6h-5z', 'M14.5 14h5v6h-5z'];
export const previousIcon = ['M14.5 6l-6 6 6 6'];
