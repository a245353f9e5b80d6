/** Where it stands for which day and language the sample shop's entries were made. */
export const sampleBegun = 'sample-begun';
