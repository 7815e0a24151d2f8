"""How far it is from one country to another: great circles between the middles of countries.

Good enough to say which warehouse is nearer, and used for nothing else. Degrees to one decimal, north and east
positive: the centroid on the sphere of a country's land, computed from Natural Earth 1:10m Admin 0 (public domain,
https://www.naturalearthdata.com) as the package world-atlas 2.0.2 has it. Of countries with far territories (Ecuador,
France, the Netherlands, Norway, Portugal, Spain, the United States) it is that of the main land, and of scattered
islands (Cook Islands, Fiji, French Polynesia, Kiribati, Marshall Islands, Micronesia, Northern Marianas, Saint Helena,
Seychelles, Tonga, Tuvalu) that of the island with the capital; of the United States' outlying islands that of Wake.
"""

from functools import cache, lru_cache
from math import asin, cos, radians, sin, sqrt

EARTH_RADIUS_KM = 6371.0
# What an unknown country is away from every other: more than half the circumference of the earth (20,015 km). An
# order for a country that is not in the table is then sent from any warehouse instead of failing its whole batch.
UNKNOWN_KM = 30_000.0

# ISO 3166-1 alpha-2 and XK (Kosovo), latitude, longitude
_CENTROIDS = """
AD 42.5 1.6      AE 23.9 54.3     AF 33.8 65.9     AG 17.3 -61.8    AI 18.2 -63.1    AL 41.1 20.1
AM 40.3 44.9     AO -12.3 17.5    AQ -84.9 82.0    AR -34.7 -64.8   AS -14.3 -170.4  AT 47.6 14.1
AU -25.8 134.3   AW 12.5 -70.0    AX 60.2 20.1     AZ 40.3 47.5     BA 44.2 17.8     BB 13.2 -59.6
BD 23.8 90.3     BE 50.6 4.6      BF 12.3 -1.8     BG 42.8 25.2     BH 26.1 50.5     BI -3.4 29.9
BJ 9.6 2.3       BL 17.9 -62.8    BM 32.3 -64.8    BN 4.5 114.7     BO -16.7 -64.7   BQ 12.2 -68.3
BR -10.6 -53.2   BS 24.2 -76.5    BT 27.4 90.4     BV -54.4 3.4     BW -22.2 23.8    BY 53.5 28.0
BZ 17.2 -88.7    CA 60.4 -96.5    CC -12.2 96.9    CD -2.9 23.6     CF 6.6 20.5      CG -0.8 15.2
CH 46.8 8.2      CI 7.6 -5.6      CK -21.2 -159.8  CL -36.1 -71.0   CM 5.7 12.7      CN 36.7 103.4
CO 3.9 -73.1     CR 10.0 -84.2    CU 21.6 -79.0    CV 15.9 -24.0    CW 12.2 -69.0    CX -10.5 105.7
CY 35.1 33.2     CZ 49.7 15.3     DE 51.1 10.4     DJ 11.7 42.6     DK 56.0 10.1     DM 15.4 -61.4
DO 18.9 -70.5    DZ 28.0 2.7      EC -1.5 -78.4    EE 58.7 25.5     EG 26.5 29.9     EH 24.2 -12.3
ER 15.4 38.9     ES 40.4 -3.5     ET 8.6 39.6      FI 64.3 26.2     FJ -17.8 178.0   FK -51.7 -59.4
FM 6.9 158.2     FO 62.1 -6.9     FR 46.5 2.6      GA -0.6 11.8     GB 54.0 -2.8     GD 12.2 -61.7
GE 42.2 43.5     GF 3.9 -53.2     GG 49.5 -2.5     GH 7.9 -1.2      GI 36.1 -5.3     GL 73.1 -41.8
GM 13.5 -15.4    GN 10.4 -10.9    GP 16.2 -61.5    GQ 1.7 10.3      GR 39.0 23.0     GS -54.7 -36.0
GT 15.7 -90.4    GU 13.4 144.8    GW 12.0 -15.0    GY 4.8 -59.0     HK 22.4 114.1    HM -53.1 73.5
HN 14.8 -86.6    HR 45.1 16.4     HT 18.9 -72.7    HU 47.2 19.4     ID -2.3 117.2    IE 53.2 -8.2
IL 31.4 35.0     IM 54.2 -4.5     IN 22.8 79.6     IO -7.1 72.3     IQ 33.0 43.8     IR 32.5 54.4
IS 65.0 -18.6    IT 42.7 12.2     JE 49.2 -2.1     JM 18.2 -77.3    JO 31.2 36.8     JP 37.4 137.6
KE 0.6 37.8      KG 41.5 74.5     KH 12.7 104.9    KI 1.4 173.0     KM -11.9 43.7    KN 17.3 -62.7
KP 40.1 127.2    KR 36.4 127.8    KW 29.3 47.6     KY 19.4 -80.9    KZ 48.4 67.2     LA 18.5 103.8
LB 33.9 35.9     LC 13.9 -61.0    LI 47.1 9.5      LK 7.6 80.7      LR 6.5 -9.3      LS -29.6 28.2
LT 55.3 23.9     LU 49.8 6.1      LV 56.9 24.9     LY 27.0 18.1     MA 29.8 -8.7     MC 43.7 7.4
MD 47.2 28.5     ME 42.8 19.2     MF 18.1 -63.1    MG -19.3 46.7    MH 7.1 171.4     MK 41.6 21.7
ML 17.3 -3.6     MM 21.1 96.5     MN 47.0 103.1    MO 22.2 113.6    MP 15.1 145.7    MQ 14.7 -61.0
MR 20.2 -10.4    MS 16.7 -62.2    MT 35.9 14.4     MU -20.2 57.9    MV 3.8 73.3      MW -13.2 34.3
MX 23.9 -102.2   MY 3.8 109.7     MZ -17.2 35.6    NA -22.1 17.2    NC -21.3 165.7   NE 17.4 9.3
NF -29.0 168.0   NG 9.6 8.1       NI 12.8 -85.0    NL 52.3 5.6      NO 64.0 12.3     NP 28.3 83.9
NR -0.5 166.9    NU -19.0 -169.9  NZ -41.7 172.9   OM 20.6 56.1     PA 8.5 -80.1     PE -9.1 -74.4
PF -17.6 -149.5  PG -6.5 145.2    PH 11.7 122.9    PK 29.9 69.2     PL 52.1 19.4     PM 46.9 -56.3
PN -24.4 -128.5  PR 18.2 -66.5    PS 31.9 35.2     PT 39.7 -8.0     PW 7.2 134.3     PY -23.2 -58.4
QA 25.3 51.2     RE -21.1 55.5    RO 45.8 25.0     RS 44.2 20.8     RU 66.0 95.7     RW -2.0 29.9
SA 24.1 44.7     SB -8.9 159.6    SC -4.6 55.5     SD 16.0 29.9     SE 62.4 16.3     SG 1.4 103.8
SH -16.0 -5.7    SI 46.1 14.8     SJ 78.8 18.3     SK 48.7 19.5     SL 8.6 -11.8     SM 43.9 12.4
SN 14.4 -14.5    SO 6.0 45.8      SR 4.1 -55.9     SS 7.3 30.3      ST 0.4 6.7       SV 13.7 -88.9
SX 18.0 -63.1    SY 35.0 38.5     SZ -26.6 31.5    TC 21.8 -71.9    TD 15.3 18.6     TF -49.1 68.9
TG 8.5 1.0       TH 15.1 101.0    TJ 38.5 71.0     TK -8.9 -171.9   TL -8.8 125.9    TM 39.1 59.5
TN 34.1 9.6      TO -21.2 -175.1  TR 39.1 35.2     TT 10.5 -61.3    TV -8.5 179.2    TW 23.7 120.9
TZ -6.3 34.8     UA 49.2 31.3     UG 1.3 32.4      UM 19.3 166.6    US 39.9 -98.8    UY -32.8 -56.0
UZ 41.8 63.3     VA 41.9 12.5     VC 13.2 -61.2    VE 7.1 -66.2     VG 18.5 -64.5    VI 18.0 -64.8
VN 16.5 106.3    VU -16.2 167.7   WF -13.7 -177.1  WS -13.8 -172.2  XK 42.6 20.9     YE 15.9 47.6
YT -12.8 45.1    ZA -29.0 25.2    ZM -13.5 27.8    ZW -19.0 29.9
"""


@cache
def _centroids() -> dict[str, tuple[float, float]]:
    words = _CENTROIDS.split()
    return {
        code: (float(latitude), float(longitude))
        for code, latitude, longitude in zip(words[::3], words[1::3], words[2::3], strict=True)
    }


def centroid(country: str) -> tuple[float, float]:
    """Latitude and longitude in degrees. ValueError for a code that is not in the table."""
    try:
        return _centroids()[country]
    except KeyError:
        raise ValueError(f"{country!r} is not an ISO 3166-1 alpha-2 country code") from None


@lru_cache(maxsize=65_536)  # all 62,500 pairs, and a bound for codes that are none
def distance_km(origin: str, destination: str) -> float:
    """Kilometres between two countries; 0 within one, UNKNOWN_KM when either is not in the table."""
    if origin == destination:
        return 0.0
    try:
        (lat1, lon1), (lat2, lon2) = centroid(origin), centroid(destination)
    except ValueError:
        return UNKNOWN_KM
    phi1, phi2 = radians(lat1), radians(lat2)
    chord = sin((phi2 - phi1) / 2) ** 2 + cos(phi1) * cos(phi2) * sin(radians(lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(min(1.0, chord)))
