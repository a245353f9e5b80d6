/** "tillside-backup-20260824-101233.tillside", in the time of the user's own clock: by name is by age. */
export function nameOfBackup(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `tillside-backup-${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}.tillside`;
}
