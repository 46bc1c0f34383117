/** A State, the District or a territory: all of them are "States" to Regulation F (12 CFR 1006.2(l)). */
export interface UsState {
  /** "US-MA"; a territory has a country code of its own ("PR"). */
  region: string
  /** As the post writes it: "MA". */
  code: string
  name: string
  zones: readonly string[]
  areaCodes: readonly string[]
  /** First three digits of its ZIP codes, or one code whole where its prefix belongs to a neighbour. */
  zips: readonly string[]
}

/**
 * Region, name, zones, area codes, ZIP prefixes. A State with two zones has both, for a State alone does not say in which
 * part of it somebody lives. Arizona's second zone is the Navajo Nation, which keeps daylight time.
 */
const TABLE = `
US-AL | Alabama | America/Chicago | 205 251 256 334 659 938 | 350-352 354-369
US-AK | Alaska | America/Anchorage America/Adak | 907 | 995-999
US-AZ | Arizona | America/Phoenix America/Denver | 480 520 602 623 928 | 850-853 855-857 859-860 863-865
US-AR | Arkansas | America/Chicago | 327 479 501 870 | 716-729
US-CA | California | America/Los_Angeles | 209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 | 900-908 910-928 930-961
US-CO | Colorado | America/Denver | 303 719 720 748 970 983 | 800-816
US-CT | Connecticut | America/New_York | 203 475 860 959 | 060-069
US-DE | Delaware | America/New_York | 302 | 197-199
US-DC | District of Columbia | America/New_York | 202 771 | 200 202-205 569
US-FL | Florida | America/New_York America/Chicago | 239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954 | 320-339 341-342 344 346-347 349
US-GA | Georgia | America/New_York | 229 404 470 478 678 706 762 770 912 943 | 300-319 398-399
US-HI | Hawaii | Pacific/Honolulu | 808 | 967-968
US-ID | Idaho | America/Boise America/Los_Angeles | 208 986 | 832-838
US-IL | Illinois | America/Chicago | 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872 | 600-620 622-629
US-IN | Indiana | America/New_York America/Chicago | 219 260 317 463 574 765 812 930 | 460-479
US-IA | Iowa | America/Chicago | 319 515 563 641 712 | 500-516 520-528
US-KS | Kansas | America/Chicago America/Denver | 316 620 785 913 | 660-662 664-679
US-KY | Kentucky | America/New_York America/Chicago | 270 364 502 606 859 | 400-418 420-427
US-LA | Louisiana | America/Chicago | 225 318 337 457 504 985 | 700-701 703-708 710-714
US-ME | Maine | America/New_York | 207 | 039-049
US-MD | Maryland | America/New_York | 227 240 301 410 443 667 | 206-212 214-219
US-MA | Massachusetts | America/New_York | 339 351 413 508 617 774 781 857 978 | 010-027 055
US-MI | Michigan | America/New_York America/Chicago | 231 248 269 313 517 586 616 679 734 810 906 947 989 | 480-499
US-MN | Minnesota | America/Chicago | 218 320 507 612 651 763 924 952 | 550-551 553-567
US-MS | Mississippi | America/Chicago | 228 601 662 769 | 386-397
US-MO | Missouri | America/Chicago | 235 314 417 557 573 636 660 816 975 | 630-631 633-641 644-658
US-MT | Montana | America/Denver | 406 | 590-599
US-NE | Nebraska | America/Chicago America/Denver | 308 402 531 | 680-681 683-693
US-NV | Nevada | America/Los_Angeles America/Denver | 702 725 775 | 889-891 893-895 897-898
US-NH | New Hampshire | America/New_York | 603 | 030-038
US-NJ | New Jersey | America/New_York | 201 551 609 640 732 848 856 862 908 973 | 070-089
US-NM | New Mexico | America/Denver | 505 575 | 870-871 873-884
US-NY | New York | America/New_York | 212 315 329 332 347 363 516 518 585 607 631 646 680 716 718 838 845 914 917 929 934 | 005 06390 100-149
US-NC | North Carolina | America/New_York | 252 336 472 704 743 828 910 919 980 984 | 270-289
US-ND | North Dakota | America/Chicago America/Denver | 701 | 580-588
US-OH | Ohio | America/New_York | 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937 | 430-459
US-OK | Oklahoma | America/Chicago | 405 539 572 580 918 | 730-731 734-741 743-749
US-OR | Oregon | America/Los_Angeles America/Boise | 458 503 541 971 | 970-979
US-PA | Pennsylvania | America/New_York | 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878 | 150-196
US-RI | Rhode Island | America/New_York | 401 | 028-029
US-SC | South Carolina | America/New_York | 803 821 839 843 854 864 | 290-299
US-SD | South Dakota | America/Chicago America/Denver | 605 | 570-577
US-TN | Tennessee | America/New_York America/Chicago | 423 615 629 729 731 865 901 931 | 370-385
US-TX | Texas | America/Chicago America/Denver | 210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979 | 733 73960 750-770 772-799 885
US-UT | Utah | America/Denver | 385 435 801 | 840-847
US-VT | Vermont | America/New_York | 802 | 050-054 056-059
US-VA | Virginia | America/New_York | 276 434 540 571 686 703 757 804 826 948 | 201 220-246
US-WA | Washington | America/Los_Angeles | 206 253 360 425 509 564 | 980-986 988-994
US-WV | West Virginia | America/New_York | 304 681 | 247-268
US-WI | Wisconsin | America/Chicago | 262 274 353 414 534 608 715 920 | 530-532 534-535 537-549
US-WY | Wyoming | America/Denver | 307 | 820-831 83414
AS | American Samoa | Pacific/Pago_Pago | 684 | 96799
GU | Guam | Pacific/Guam | 671 | 96910-96932
MP | Northern Mariana Islands | Pacific/Saipan | 670 | 96950-96952
PR | Puerto Rico | America/Puerto_Rico | 787 939 | 006-007 009
VI | Virgin Islands | America/St_Thomas | 340 | 008
`

/** "350-352 354" → 350, 351, 352, 354. */
function spread(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-')
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at).padStart(first.length, '0'))
  })
}

export const US_STATES: readonly UsState[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [region = '', name = '', zones = '', areaCodes = '', zips = ''] = line.split(' | ')
    return { region, code: region.slice(-2), name, zones: zones.split(' '), areaCodes: areaCodes.split(' '), zips: spread(zips) }
  })
