/** Tests of simulated riders and bikes: what they send is decoded again, and judged against what real ones send. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.sim;
