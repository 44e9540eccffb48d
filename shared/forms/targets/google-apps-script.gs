// Keeps what an Amparo form sends, clear or sealed, as a row each of a Google spreadsheet.
//
// 1. In the spreadsheet: Extensions → Apps Script. Put this in the place of what stands there, and save it.
// 2. Deploy → New deployment → Web app. Execute as: Me. Who has access: Anyone. Copy the address that ends in /exec.
// 3. On the page: target="form:https://script.google.com/macros/s/…/exec". Its Content-Security-Policy, if it has one, needs
//    connect-src https://script.google.com https://script.googleusercontent.com
//
// After a change here: Deploy → Manage deployments → Edit → New version, so that the address stays.

const MOST_COLUMNS = 60;
// Of one cell.
const MOST_CHARACTERS = 50000;

function doPost(event) {
  const fields = event.parameter;
  const id = fields['amparo-id'] || '';
  if (!/^[0-9a-f-]{36}$/.test(id)) return answer({ ok: false, error: 'amparo-id' });
  if (Object.values(fields).some((value) => value.length >= MOST_CHARACTERS)) return answer({ ok: false, error: 'too long' });
  // Two that come at once must not take the same row.
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(15000)) return answer({ ok: false, error: 'busy' });
  try {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    const columns = columnsFor(sheet, Object.keys(fields));
    if (!isThere(sheet, columns.indexOf('amparo-id') + 1, id))
      sheet.appendRow(columns.map((name) => asText(fields[name] || '')));
    SpreadsheetApp.flush();
    return answer({ ok: true });
  } finally {
    lock.releaseLock();
  }
}

// The names in the first row; those that are new come after them.
function columnsFor(sheet, names) {
  const width = sheet.getLastColumn();
  const there = width === 0 ? ['amparo-id'] : sheet.getRange(1, 1, 1, width).getValues()[0];
  const added = names.filter((name) => /^[a-z][a-z0-9-]{0,40}$/.test(name) && !there.includes(name));
  const columns = [...there, ...added].slice(0, Math.max(there.length, MOST_COLUMNS));
  if (columns.length > width) sheet.getRange(1, 1, 1, columns.length).setValues([columns]);
  return columns;
}

// The form sends the same again under one number when it cannot tell whether it arrived: it is kept once.
function isThere(sheet, column, id) {
  const rows = sheet.getLastRow() - 1;
  return rows > 0 && sheet.getRange(2, column, rows, 1).getValues().some(([one]) => one === id);
}

// Never a formula, whatever was written, nor a number that loses its first zero.
function asText(value) {
  return `'${value}`;
}

function answer(says) {
  return ContentService.createTextOutput(JSON.stringify(says)).setMimeType(ContentService.MimeType.JSON);
}
