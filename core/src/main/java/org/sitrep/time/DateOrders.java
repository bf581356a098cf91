package org.sitrep.time;

import java.util.Optional;
import org.sitrep.model.Metadata;
import org.sitrep.theatre.DateOrder;
import org.sitrep.theatre.Theatre;

/** How the outlets of a theatre write dates in numbers. */
record DateOrders(Theatre theatre) {
  /**
   * An order.
   *
   * @param sure whether it is the outlet's own and not only what is usual in the theatre
   */
  record Order(DateOrder order, boolean sure) {}

  Optional<Order> of(Metadata meta) {
    return meta.publisher()
        .flatMap(theatre::dateOrder)
        .map(order -> new Order(order, true))
        .or(() -> theatre.about().dates().map(order -> new Order(order, false)));
  }
}
