/** SPDX identifier of the licence that the records, translations and files of the portal come under: that of the portal itself. */
export const recordsLicence = 'Apache-2.0';
export const recordsLicenceAddress = 'https://www.apache.org/licenses/LICENSE-2.0';
