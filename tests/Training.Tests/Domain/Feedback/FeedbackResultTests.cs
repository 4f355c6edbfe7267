using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Tests.Domain.Feedback;

public sealed class FeedbackResultTests
{
    [Fact]
    public void Adds_up_each_question_by_itself_and_leaves_unanswered_ones_without_an_average()
    {
        var form = new FeedbackForm("Palaute", [
            new FeedbackQuestion { Kind = FeedbackQuestionKind.Scale, Text = "Hyödyllinen?" },
            new FeedbackQuestion { Kind = FeedbackQuestionKind.Text, Text = "Mitä opit?" },
            new FeedbackQuestion { Kind = FeedbackQuestionKind.Scale, Text = "Tila?" },
        ]);
        FeedbackSheet[] sheets =
        [
            Sheet(new() { Question = 1, Score = 5 }, new() { Question = 2, Text = "Paljon" }),
            Sheet(new FeedbackAnswer() { Question = 1, Score = 4 }),
            Sheet(new FeedbackAnswer() { Question = 1, Score = 4 }),
        ];

        var results = FeedbackResult.Of(form, sheets);

        Assert.Equal((3, 4.33m), (results[0].Answers, results[0].Average));
        Assert.Equal([0, 0, 0, 2, 1], results[0].Scores!);
        Assert.Equal(["Paljon"], results[1].Texts!);
        Assert.Equal((0, null), (results[2].Answers, results[2].Average));
    }

    private static FeedbackSheet Sheet(params FeedbackAnswer[] answers) => new(Guid.NewGuid(), answers);
}
