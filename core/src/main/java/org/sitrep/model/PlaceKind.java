package org.sitrep.model;

/** What a place is. */
public enum PlaceKind {
  COUNTRY,
  PROVINCE,
  DISTRICT,
  REGION,
  CITY,
  TOWN,
  VILLAGE,
  NEIGHBOURHOOD,
  FACILITY,
  AIRBASE,
  OILFIELD,
  BRIDGE,
  CROSSING,
  DAM,
  HILL,
  ROAD,
  RIVER,
  ISLAND,
  CAMP;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }

  /** Whether a point stands for a wide area, so that its coordinates say little. */
  public boolean wide() {
    return switch (this) {
      case COUNTRY, PROVINCE, DISTRICT, REGION, RIVER, ROAD -> true;
      default -> false;
    };
  }
}
