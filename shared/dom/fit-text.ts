/**
 * Sets the custom property `--act-size` of `box` to the largest whole number of pixels between `least` and `most` at which
 * nothing in it overflows; `least` where nothing fits, and then the box has to scroll or break words itself. True when it fits.
 */
export function fitText(box: HTMLElement, least: number, most: number): boolean {
  const fits = (size: number): boolean => {
    box.style.setProperty('--act-size', `${size}px`);
    return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
  };
  // A scroll bar that a size too large calls up narrows the box, and would stay for sizes that fit without it.
  box.style.setProperty('overflow', 'hidden');
  let low = least;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  const fitting = fits(low);
  box.style.removeProperty('overflow');
  return fitting;
}
