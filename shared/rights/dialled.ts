/** A number in E.164, or a short code, grouped for reading, and its `tel:` link. */
export const dialled = (phone: string): { readonly text: string; readonly href: string } => ({
  text: phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '1-$1-$2-$3'),
  href: `tel:${phone}`,
});
