using System.Linq.Expressions;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Absences;

/// <summary>An absence as it is shown.</summary>
internal sealed record AbsenceView(Guid Id, Guid ProfessionalId, DateOnly From, DateOnly To, Guid? SubstituteId, bool Cancelled)
{
    public static readonly Expression<Func<Absence, AbsenceView>> Row = row => new AbsenceView(
        row.Id, row.ProfessionalId, row.From, row.To, row.SubstituteId, row.CancelledAt != null);

    private static readonly Func<Absence, AbsenceView> Show = Row.Compile();

    public static AbsenceView Of(Absence absence) => Show(absence);
}
