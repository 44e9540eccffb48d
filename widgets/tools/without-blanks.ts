/** A message without the sentences whose blanks (`____`) nobody filled in: what is sent has no holes. */
export const withoutBlanks = (message: string): string =>
  message.replace(/[^.!?。؟۔]*_{3,}[^.!?。؟۔]*[.!?。؟۔]*/g, '').trim();
